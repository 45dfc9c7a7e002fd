import type { LocalDate } from '../values/local-date.ts'
import { choice, date, integer, type Register, reference, text } from '../values/register.ts'

/** What kind of lessons a classroom serves. */
export type ClassroomKind = 'general' | 'lecture' | 'computer' | 'laboratory' | 'gym' | 'remote' | 'plant'

export const classroomKindWords = {
  general: { ru: 'кабинет', en: 'classroom' },
  lecture: { ru: 'лекционная аудитория', en: 'lecture hall' },
  computer: { ru: 'компьютерный класс', en: 'computer class' },
  laboratory: { ru: 'лаборатория', en: 'laboratory' },
  gym: { ru: 'спортивный зал', en: 'gym' },
  remote: { ru: 'дистанционно', en: 'remote' },
  plant: { ru: 'на предприятии', en: 'at the plant' },
} as const

/** A room of a college in which lessons take place (аудитория); zones and workshops have a register of their own. */
export interface Classroom {
  readonly code: string
  readonly site: string
  readonly name: string
  readonly kind: ClassroomKind
  readonly seats: number
  /** How many groups may have lessons of their own there at the same time; `null` without a limit, as online. */
  readonly groupsAtOnce: number | null
  /** What stands in it, in words separated by commas: «проектор, САПР». */
  readonly features: string | null
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate | null
  readonly endReason: string | null
}

export const classrooms: Register<Classroom> = {
  name: 'classrooms',
  room: 'zones',
  title: { ru: 'Аудитории', en: 'Classrooms' },
  one: { ru: 'аудитория', en: 'classroom' },
  holds: {
    ru: 'Аудитории колледжей: вид, сколько мест и что в них стоит.',
    en: 'The classrooms of the colleges: kind, seats and what stands in them.',
  },
  key: ['code'],
  label: ['name'],
  owner: 'site',
  listed: ['name', 'site', 'kind', 'seats', 'groupsAtOnce', 'features'],
  sorted: 'site,name',
  columns: {
    code: text('Код', 'Code', { maxLength: 40 }),
    site: reference('Площадка', 'Site', 'sites'),
    name: text('Название', 'Name', { maxLength: 80 }),
    kind: choice('Вид', 'Kind', classroomKindWords),
    seats: integer('Мест', 'Seats', { min: 1, max: 2000 }),
    groupsAtOnce: integer('Групп одновременно', 'Groups at once', {
      required: false,
      min: 1,
      max: 20,
      help: { ru: 'Пусто: сколько угодно, например дистанционно.', en: 'Empty: no limit, as online.' },
    }),
    features: text('Оснащение', 'Features', {
      required: false,
      help: { ru: 'Через запятую: проектор, САПР.', en: 'Separated by commas: projector, CAD.' },
    }),
    startsOn: date('С', 'From'),
    endsOn: date('По', 'To', { required: false }),
    endReason: text('Почему закрыта', 'Why it closed', { required: false, maxLength: 400 }),
  },
}
