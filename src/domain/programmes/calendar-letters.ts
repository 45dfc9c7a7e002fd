import type { CalendarLetter } from './curriculum-file.ts'

/**
 * The letters of a curriculum's calendar: theory, training practice, production practice, interim attestation,
 * final attestation, holidays, and a week outside the programme.
 */
export const CALENDAR_LETTERS: readonly string[] = [
  'Т',
  'УП',
  'ПП',
  'ПА',
  'ГИА',
  'К',
  '–',
] satisfies CalendarLetter[]
