import type { AcademicHours } from '../values/hours.ts'
import { choice, decimal, integer, type Register, reference, text, year } from '../values/register.ts'
import { type ClassroomKind, classroomKindWords } from '../zones/classroom.ts'

/** What kind of lessons a load is made of; training practice takes place in a zone or workshop. */
export type LessonKind = 'theory' | 'practical' | 'laboratory' | 'training'

export const lessonKindWords = {
  theory: { ru: 'теория', en: 'theory' },
  practical: { ru: 'практические занятия', en: 'practicals' },
  laboratory: { ru: 'лабораторные занятия', en: 'laboratory' },
  training: { ru: 'учебная практика', en: 'training practice' },
} as const

/**
 * Who teaches which part of a curriculum to which group in a term (тарификация): the hours that the timetable has to
 * place, and later those that were delivered.
 */
export interface TeachingLoad {
  readonly code: string
  /** The calendar year in which the academic year begins. */
  readonly year: number
  /** 1 from September, 2 from January. */
  readonly term: number
  readonly group: string
  /** The number of the subgroup; `null` for the whole group. */
  readonly subgroup: number | null
  /** The index of the curriculum's row, such as «МДК.01.01». */
  readonly index: string
  readonly kind: LessonKind
  /** Academic hours in the term. */
  readonly hours: AcademicHours
  /** How many pairs follow each other in one lesson. */
  readonly pairsInARow: number
  /** The worker who teaches it; `null` while nobody was found. */
  readonly teacher: string | null
  /** Loads with the same word are taught together, as a stream. */
  readonly stream: string | null
  readonly classroomKind: ClassroomKind | null
  /** What the classroom must have, in words separated by commas. */
  readonly needs: string | null
  /** The one classroom in which it must take place, where it is no other. */
  readonly classroom: string | null
  /** The zone or workshop in which it takes place. */
  readonly zone: string | null
}

export const teachingLoads: Register<TeachingLoad> = {
  name: 'teachingLoads',
  room: 'timetables',
  title: { ru: 'Нагрузка', en: 'Teaching loads' },
  one: { ru: 'строка нагрузки', en: 'teaching load' },
  holds: {
    ru: 'Кто что ведёт у какой группы в полугодии и сколько часов.',
    en: 'Who teaches what to which group in a term, and how many hours.',
  },
  key: ['code'],
  label: ['group', 'index'],
  owner: 'group',
  listed: ['group', 'index', 'kind', 'subgroup', 'term', 'hours', 'teacher', 'stream'],
  sorted: '-year,group,term,index',
  columns: {
    code: text('Код', 'Code', { maxLength: 80 }),
    year: year('Учебный год', 'Academic year', {
      names: 'academicYear',
      min: 2020,
      help: { ru: 'Год, в котором он начинается: 2025 – это 2025/26.', en: 'The year in which it begins.' },
    }),
    term: integer('Полугодие', 'Term', { min: 1, max: 2 }),
    group: reference('Группа', 'Group', 'groups'),
    subgroup: integer('Подгруппа', 'Subgroup', {
      required: false,
      min: 1,
      max: 9,
      help: { ru: 'Пусто: вся группа.', en: 'Empty: the whole group.' },
    }),
    index: text('Индекс', 'Index', {
      maxLength: 40,
      naming: { register: 'curriculumRows', along: ['group', 'delivery', 'curriculum'] },
    }),
    kind: choice('Вид занятий', 'Lessons', lessonKindWords),
    hours: decimal('Академических часов', 'Academic hours', { min: 1, max: 1000 }),
    pairsInARow: integer('Пар подряд', 'Pairs in a row', { min: 1, max: 4 }),
    teacher: reference('Преподаватель', 'Teacher', 'employments', {
      required: false,
      help: { ru: 'Пусто: вакансия.', en: 'Empty: a vacancy.' },
    }),
    stream: text('Поток', 'Stream', {
      required: false,
      maxLength: 40,
      help: {
        ru: 'Строки с одинаковым словом ведут вместе.',
        en: 'Loads with the same word are taught together.',
      },
    }),
    classroomKind: choice('Вид аудитории', 'Kind of classroom', classroomKindWords, { required: false }),
    needs: text('Нужно оснащение', 'Needed features', { required: false }),
    classroom: reference('Аудитория', 'Classroom', 'classrooms', { required: false }),
    zone: reference('Участок', 'Zone', 'zones', { required: false }),
  },
}
