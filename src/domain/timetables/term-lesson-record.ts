import { choice, flag, integer, type Register, text } from '../values/register.ts'
import { type LessonKind, lessonKindWords } from './teaching-load.ts'
import type { TermLesson } from './term-lesson.ts'

/** A lesson of a term as a row of a sheet: lists are words, a reason is a sentence. */
export interface TermLessonRecord {
  readonly id: string
  readonly groups: string
  readonly subgroup: number | null
  readonly index: string
  readonly kind: LessonKind
  readonly weeks: string
  readonly weekdays: string | null
  readonly pair: number | null
  readonly pairs: number
  readonly teacher: string | null
  readonly room: string | null
  readonly locked: boolean
  readonly reason: string | null
}

/** The lessons of a term as a sheet that is written, changed by hand and read back. */
export const termLessons: Register<TermLessonRecord> = {
  name: 'termLessons',
  room: 'timetables',
  title: { ru: 'Занятия', en: 'Lessons' },
  one: { ru: 'занятие', en: 'lesson' },
  holds: {
    ru: 'Занятия полугодия: день, пара, аудитория и преподаватель.',
    en: 'The lessons of a term: day, pair, room and teacher.',
  },
  key: ['id'],
  label: ['id'],
  owner: null,
  columns: {
    id: text('Занятие', 'Lesson', { maxLength: 120 }),
    groups: text('Группы', 'Groups', { maxLength: 400 }),
    subgroup: integer('Подгруппа', 'Subgroup', { required: false, min: 1, max: 9 }),
    index: text('Индекс', 'Index', { maxLength: 40 }),
    kind: choice('Вид занятий', 'Kind', lessonKindWords),
    weeks: text('Недели', 'Weeks', { help: { ru: 'Через запятую: 1–4, 6.', en: 'With commas: 1–4, 6.' } }),
    weekdays: text('Дни', 'Days', {
      required: false,
      maxLength: 20,
      help: { ru: '1 – понедельник.', en: '1 is Monday.' },
    }),
    pair: integer('Пара', 'Pair', { required: false, min: 1, max: 9 }),
    pairs: integer('Пар подряд', 'Pairs in a row', { min: 1, max: 9 }),
    teacher: text('Преподаватель', 'Teacher', { required: false, maxLength: 40 }),
    room: text('Где', 'Where', { required: false, maxLength: 40 }),
    locked: flag('Закреплено', 'Locked'),
    reason: text('Почему без места', 'Why without a place', { required: false, maxLength: 2000 }),
  },
}

/** The row of a lesson; the reason is given as the sentence that people read. */
export const termLessonRecord = (lesson: TermLesson, reason: string | null): TermLessonRecord => ({
  id: lesson.id,
  groups: [...new Set(lesson.audience.map(({ group }) => group))].join(', '),
  subgroup: lesson.audience[0]?.subgroup ?? null,
  index: lesson.index,
  kind: lesson.kind,
  weeks: writeRuns(lesson.weeks),
  weekdays: lesson.place ? writeRuns(lesson.place.weekdays) : null,
  pair: lesson.place?.pair ?? null,
  pairs: lesson.pairs,
  teacher: lesson.place?.teacher ?? null,
  room: lesson.place?.room ?? null,
  locked: lesson.locked,
  reason,
})

/** Ascending numbers with their runs drawn together: 1–4, 6. */
export function writeRuns(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run && run[1] + 1 === number) run[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}

/** Reads what {@link writeRuns} writes; a hyphen serves as well as a dash. Nothing where it is no list of numbers. */
export function readRuns(text: string): number[] | undefined {
  const runs = text.split(',').map(part => /^\s*(\d{1,3})\s*(?:[–—-]\s*(\d{1,3})\s*)?$/.exec(part))
  if (runs.some(run => run === null)) return undefined
  const numbers = runs.flatMap(run => {
    const from = Number(run?.[1])
    const to = Number(run?.[2] ?? run?.[1])
    return Array.from({ length: Math.max(to - from + 1, 0) }, (_, at) => from + at)
  })
  return [...new Set(numbers)].sort((one, other) => one - other)
}
