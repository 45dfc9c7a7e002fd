import { RefusedError } from '../values/refusal.ts'

/** Where in a file something stands: a line, or an element by its id. */
export interface FilePlace {
  readonly where: 'line' | 'class' | 'room' | 'distribution' | 'student' | 'course' | 'problem' | 'solution'
  readonly at: string | number
}

const refused = (code: string, facts: Readonly<Record<string, string | number | readonly string[]>>) =>
  new RefusedError({ code, facts })

/** The file ends before what it announced: `missing` names it. */
export const cutOff = (missing: string, place: FilePlace) =>
  refused('timetable.cut-off', { missing, ...place })

/** A value is not what stands there in the format: `expected` says what does. */
export const wrongValue = (field: string, value: string, expected: string, place: FilePlace) =>
  refused('timetable.wrong-value', { field, value, expected, ...place })

/** Something is named that the file does not list. */
export const unknownName = (what: string, value: string, place: FilePlace) =>
  refused('timetable.unknown-name', { what, value, ...place })

/** A kind of constraint that nobody knows. */
export const unknownConstraint = (value: string, known: readonly string[], place: FilePlace) =>
  refused('timetable.unknown-constraint', { value, known, ...place })

/** A lesson needs a room, and the problem has none for it. */
export const noRooms = (lesson: string) => refused('timetable.no-rooms', { lesson })

/** A lesson has no time at which it could be held. */
export const noTimes = (lesson: string) => refused('timetable.no-times', { lesson })

/** Rules that cannot hold together, with the lessons they bind. */
export const contradiction = (rules: readonly string[], lessons: readonly string[]) =>
  refused('timetable.contradiction', { rules, lessons })
