import { RefusedError } from '../values/refusal.ts'

/** A part of a day sheet that has to be found before anything can be read from it. */
export type LayoutPart = 'date' | 'heads' | 'subgroups' | 'groups' | 'pair' | 'day'

/** A day sheet has another layout: `expected` should stand at the cell, and `found` stands there, maybe nothing. */
export const otherLayout = (sheet: string, cell: string, expected: LayoutPart, found: string) =>
  new RefusedError({ code: 'timetable.other-layout', facts: { sheet, cell, expected, found } })

/** A day is published by two of the files, and not in the same words. */
export const dayTwice = (date: string, files: readonly string[]) =>
  new RefusedError({ code: 'timetable.day-twice', facts: { date, files } })

/** A flat list of lessons has no such column. */
export const noSuchColumn = (column: string, columns: readonly string[]) =>
  new RefusedError({ code: 'timetable.no-such-column', facts: { column, columns } })

/** A value of a flat list of lessons is not what its column holds. */
export const wrongListValue = (line: number, column: string, value: string) =>
  new RefusedError({ code: 'timetable.wrong-list-value', facts: { line, column, value } })

/** A flat list of lessons cannot be taken apart at that line. */
export const brokenList = (line: number) =>
  new RefusedError({ code: 'timetable.broken-list', facts: { line } })
