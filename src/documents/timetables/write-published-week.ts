import type { PublishedWeek } from '#domain/timetables/published-week.ts'
import { writeSheets } from '../sheets/write-sheets.ts'
import { daySheet, type RowNotes } from './day-sheet.ts'

/** Writes a timetable as colleges hang it on the wall, a sheet for each day; rows with a note stand out. */
export const writePublishedWeek = (week: PublishedWeek, notes: RowNotes = new Map()): Promise<Buffer> =>
  writeSheets(week.days.map(day => daySheet(week, day, notes)))
