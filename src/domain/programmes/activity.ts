import type { Text } from '../values/text.ts'

/** What a group does in a week of its academic year. */
export type Activity = 'theory' | 'training' | 'production' | 'exams' | 'final' | 'holidays' | 'outside'

/** The colleges' own letter of each activity, as the calendar of a curriculum and the year board write it. */
export const ACTIVITY_LETTERS = {
  theory: 'Т',
  training: 'УП',
  production: 'ПП',
  exams: 'ПА',
  final: 'ГИА',
  holidays: 'К',
  outside: '–',
} as const satisfies Readonly<Record<Activity, string>>

/** A letter of a calendar; «–» outside the programme. */
export type CalendarLetter = (typeof ACTIVITY_LETTERS)[Activity]

/** All letters of a calendar, in the order of a year's activities. */
export const CALENDAR_LETTERS: readonly string[] = Object.values(ACTIVITY_LETTERS)

/** Each activity in words, for the legend of the board. */
export const ACTIVITY_WORDS: Readonly<Record<Activity, Text>> = {
  theory: { ru: 'теоретическое обучение', en: 'theory' },
  training: { ru: 'учебная практика', en: 'training practice' },
  production: { ru: 'производственная практика', en: 'production practice' },
  exams: { ru: 'промежуточная аттестация', en: 'interim attestation' },
  final: { ru: 'государственная итоговая аттестация', en: 'final attestation' },
  holidays: { ru: 'каникулы', en: 'holidays' },
  outside: { ru: 'вне программы', en: 'outside the programme' },
}

/** Other spellings that people use for the same letters. */
const OTHER_SPELLINGS: Readonly<Record<string, Activity>> = {
  '-': 'outside',
  '=': 'outside',
  У: 'training',
  П: 'production',
  ПДП: 'production',
  Э: 'exams',
  Д: 'final',
  Г: 'final',
}

const BY_LETTER = new Map<string, Activity>([
  ...Object.entries(OTHER_SPELLINGS),
  ...Object.entries(ACTIVITY_LETTERS).map(([activity, letter]) => [letter, activity as Activity] as const),
])

/** Reads the letters of a curriculum's calendar, one for each week; an unknown letter counts as theory. */
export const readActivities = (weeks: string): Activity[] =>
  weeks
    .trim()
    .split(/\s+/)
    .map(letter => BY_LETTER.get(letter.toUpperCase()) ?? 'theory')
