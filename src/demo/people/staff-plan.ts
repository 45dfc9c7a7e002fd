import type { EmploymentKind } from '#domain/people/employment.ts'
import { type LocalDate, localDate } from '#domain/values/local-date.ts'
import { FIELD_WORDS, type TeachingField } from './teaching-fields.ts'

/** So many posts of one kind at a college. */
export interface StaffPlan {
  readonly college: string
  readonly kind: EmploymentKind
  readonly post: string
  readonly count: number
  /** The zones for which these workers were retrained in 2024; empty for those who were not. */
  readonly zones: readonly string[]
  /** What a teacher is trained to teach; empty for the others. */
  readonly fields: readonly TeachingField[]
  /** The share of a full post of each. */
  readonly rate: number
  readonly startsOn: LocalDate
}

/** Those who were there before the cluster began. */
const FOUNDERS = localDate('2023-09-01')

/** Those whom the second intake calls for: twenty more groups have come. */
export const HIRED_ON = localDate('2025-08-28')

const manager = (college: string, post: string): StaffPlan => ({
  college,
  kind: 'manager',
  post,
  count: 1,
  zones: [],
  fields: [],
  rate: 1,
  startsOn: FOUNDERS,
})
const specialist = (college: string, post: string): StaffPlan => ({
  ...manager(college, post),
  kind: 'specialist',
})
const masters = (college: string, work: string, count: number, ...zones: string[]): StaffPlan => ({
  ...manager(college, `Мастер производственного обучения (${work})`),
  kind: 'master',
  count,
  zones,
})
const teachers = (
  college: string,
  fields: readonly TeachingField[],
  count: number,
  ...zones: string[]
): StaffPlan => ({
  ...manager(college, `Преподаватель (${fields.map(field => FIELD_WORDS[field]).join(', ')})`),
  kind: 'teacher',
  count,
  zones,
  fields,
})
const hired = (college: string, rate: number, ...fields: TeachingField[]): StaffPlan => ({
  ...teachers(college, fields, 1),
  rate,
  startsOn: HIRED_ON,
})

/**
 * Who works at the colleges, in the order of their codes: the heads first, then 41 masters and teachers retrained for
 * the zones, then 32 teachers of other subjects.
 */
export const COLLEGE_STAFF: readonly StaffPlan[] = [
  manager('SMOLAPO', 'Директор академии, директор кластера'),
  manager('SMOLAPO', 'Заместитель директора по учебно-производственной работе'),
  specialist('SMOLAPO', 'Администратор информационной системы кластера'),
  specialist('SMOLAPO', 'Диспетчер расписания'),
  specialist('SMOLAPO', 'Главный бухгалтер'),
  masters('SMOLAPO', 'токарная обработка на станках с ЧПУ', 3, 'Z3'),
  masters('SMOLAPO', 'фрезерная обработка на станках с ЧПУ', 3, 'Z4'),
  masters('SMOLAPO', 'универсальная металлообработка', 2, 'Z5'),
  masters('SMOLAPO', 'слесарное дело и сборка', 2, 'Z2'),
  masters('SMOLAPO', 'автоматизация и робототехника', 3, 'Z7'),
  masters('SMOLAPO', 'контроль качества и измерения', 2, 'Z8'),
  teachers('SMOLAPO', ['machining'], 1, 'Z3', 'Z4'),
  teachers('SMOLAPO', ['automation'], 1, 'Z7'),
  teachers('SMOLAPO', ['engineering'], 2),
  teachers('SMOLAPO', ['engineering', 'electrical', 'automation'], 1),
  teachers('SMOLAPO', ['engineering', 'additive'], 1),
  teachers('SMOLAPO', ['russian'], 1),
  teachers('SMOLAPO', ['mathematics'], 1),
  teachers('SMOLAPO', ['history'], 1),
  teachers('SMOLAPO', ['languages'], 1),
  teachers('SMOLAPO', ['physics'], 1),
  manager('SKS', 'Директор'),
  manager('SKS', 'Заместитель директора по учебно-производственной работе'),
  specialist('SKS', 'Диспетчер расписания'),
  masters('SKS', 'сварочное производство', 4, 'Z1'),
  masters('SKS', 'слесарное дело', 1, 'Z2'),
  masters('SKS', 'станки с ЧПУ', 2, 'Z3', 'Z4', 'Z5'),
  teachers('SKS', ['welding'], 1, 'Z1'),
  teachers('SKS', ['quality', 'welding'], 1, 'Z1', 'Z8'),
  teachers('SKS', ['engineering'], 1),
  teachers('SKS', ['engineering', 'equipment'], 1),
  teachers('SKS', ['engineering', 'machining', 'electrical'], 1),
  teachers('SKS', ['russian'], 1),
  teachers('SKS', ['mathematics', 'physics'], 1),
  teachers('SKS', ['history'], 1),
  teachers('SKS', ['languages'], 1),
  manager('VKPT', 'Директор'),
  manager('VKPT', 'Заместитель директора по учебно-производственной работе'),
  masters('VKPT', 'промышленная механика', 3, 'Z9'),
  masters('VKPT', 'электромонтажные работы', 2, 'Z6'),
  teachers('VKPT', ['engineering', 'electrical'], 1),
  teachers('VKPT', ['engineering', 'equipment'], 1),
  teachers('VKPT', ['russian'], 1),
  teachers('VKPT', ['mathematics', 'physics'], 1),
  teachers('VKPT', ['history'], 1),
  manager('DKEM', 'Директор'),
  manager('DKEM', 'Заместитель директора по учебно-производственной работе'),
  masters('DKEM', 'сварочное производство', 1, 'Z1'),
  masters('DKEM', 'приборы и автоматика', 2, 'Z7'),
  masters('DKEM', 'ремонт оборудования', 2, 'Z9'),
  teachers('DKEM', ['engineering', 'automation', 'electrical'], 1),
  teachers('DKEM', ['engineering', 'equipment', 'welding'], 1),
  teachers('DKEM', ['russian'], 1),
  teachers('DKEM', ['mathematics', 'physics'], 1),
  teachers('DKEM', ['history'], 1),
  manager('SKM', 'Директор'),
  manager('SKM', 'Заместитель директора по учебно-производственной работе'),
  masters('SKM', 'электромонтаж и электрооборудование', 3, 'Z6'),
  masters('SKM', 'станки с ЧПУ', 2, 'Z3', 'Z4'),
  teachers('SKM', ['engineering', 'machining'], 1),
  teachers('SKM', ['electrical', 'engineering'], 1),
  teachers('SKM', ['russian'], 1),
  teachers('SKM', ['mathematics'], 1),
  teachers('SKM', ['history'], 1),
  teachers('SKM', ['physics'], 1),
]

/** The teachers whom the colleges hire for 2025/26. */
export const HIRED_STAFF: readonly StaffPlan[] = [
  hired('SMOLAPO', 1, 'russian'),
  hired('SMOLAPO', 1, 'russian'),
  hired('SMOLAPO', 1, 'mathematics'),
  hired('SMOLAPO', 1, 'mathematics', 'informatics'),
  hired('SMOLAPO', 1, 'history'),
  hired('SMOLAPO', 1, 'history'),
  hired('SMOLAPO', 1, 'history'),
  hired('SMOLAPO', 1, 'history', 'russian'),
  hired('SMOLAPO', 1, 'languages'),
  hired('SMOLAPO', 1, 'languages'),
  hired('SMOLAPO', 1, 'languages'),
  hired('SMOLAPO', 1.25, 'informatics'),
  hired('SMOLAPO', 1, 'informatics'),
  hired('SMOLAPO', 1, 'physics'),
  hired('SMOLAPO', 1, 'physics'),
  hired('SMOLAPO', 1, 'nature'),
  hired('SMOLAPO', 1, 'nature'),
  hired('SMOLAPO', 1, 'safety'),
  hired('SMOLAPO', 1, 'sport'),
  hired('SMOLAPO', 0.75, 'sport'),
  hired('SMOLAPO', 1, 'sport', 'safety'),
  hired('SMOLAPO', 1, 'machining', 'quality'),
  hired('SKS', 1, 'russian', 'history'),
  hired('SKS', 1, 'mathematics', 'physics'),
  hired('SKS', 1, 'history'),
  hired('SKS', 1, 'languages'),
  hired('SKS', 1, 'languages'),
  hired('SKS', 1.25, 'informatics'),
  hired('SKS', 1, 'physics'),
  hired('SKS', 1.25, 'nature'),
  hired('SKS', 1, 'sport'),
  hired('SKS', 1, 'sport', 'safety'),
  hired('VKPT', 1, 'languages'),
  hired('VKPT', 1, 'languages', 'history'),
  hired('VKPT', 1, 'informatics', 'physics'),
  hired('VKPT', 0.75, 'nature'),
  hired('VKPT', 1, 'sport', 'safety'),
  hired('DKEM', 1, 'languages'),
  hired('DKEM', 1, 'languages', 'history'),
  hired('DKEM', 1, 'informatics', 'physics'),
  hired('DKEM', 0.75, 'nature'),
  hired('DKEM', 1, 'sport', 'safety'),
  hired('SKM', 1, 'languages'),
  hired('SKM', 1, 'languages', 'history'),
  hired('SKM', 1, 'informatics', 'physics'),
  hired('SKM', 1, 'nature'),
  hired('SKM', 1, 'sport', 'safety'),
]

/** Who of an employer deals with the cluster: one of its personnel service, its mentors, and those who teach. */
export interface EmployerStaffPlan {
  readonly employer: string
  readonly mentors: number
  /** The employer's workshops to which the mentors belong, by turns. */
  readonly workshops: readonly string[]
  /** A worker who teaches part-time at a college, and the zones that a certificate opens to him or her. */
  readonly teachesAt?: {
    readonly college: string
    readonly zones: readonly string[]
    readonly field: TeachingField
  }
}

/** Sixty mentors and seven workers who teach. */
export const EMPLOYER_STAFF: readonly EmployerStaffPlan[] = [
  {
    employer: 'DNEPR-STANKO',
    mentors: 6,
    workshops: ['Механический цех', 'Сборочный цех', 'Инструментальный цех'],
    teachesAt: { college: 'SMOLAPO', zones: ['Z3'], field: 'machining' },
  },
  {
    employer: 'SMOL-AVIADETAL',
    mentors: 6,
    workshops: ['Цех механообработки', 'Технологическое бюро'],
    teachesAt: { college: 'SMOLAPO', zones: ['Z4'], field: 'machining' },
  },
  { employer: 'KREPOST', mentors: 5, workshops: ['Механосборочный цех', 'Сварочный участок'] },
  {
    employer: 'KRIVICHI',
    mentors: 4,
    workshops: ['Цех электроприводов'],
    teachesAt: { college: 'SKM', zones: ['Z6'], field: 'electrical' },
  },
  {
    employer: 'DNEPR-SVARKA',
    mentors: 5,
    workshops: ['Цех металлоконструкций'],
    teachesAt: { college: 'SKS', zones: ['Z1'], field: 'welding' },
  },
  { employer: 'SOKOL', mentors: 3, workshops: ['Отдел технического контроля', 'Приборный цех'] },
  {
    employer: 'AVTOLINIA',
    mentors: 4,
    workshops: ['Участок наладки'],
    teachesAt: { college: 'SMOLAPO', zones: ['Z7'], field: 'automation' },
  },
  {
    employer: 'VYAZMA-GIDRO',
    mentors: 4,
    workshops: ['Сборочный цех', 'Ремонтный цех'],
    teachesAt: { college: 'VKPT', zones: ['Z9'], field: 'equipment' },
  },
  { employer: 'VYAZMA-PODYOM', mentors: 3, workshops: ['Слесарно-сборочный цех'] },
  { employer: 'SAF-TURBO', mentors: 4, workshops: ['Электроцех', 'Механический цех'] },
  { employer: 'SAF-FORMA', mentors: 3, workshops: ['Цех прессформ'] },
  { employer: 'DOR-TEPLO', mentors: 4, workshops: ['Котельный цех', 'Цех КИПиА'] },
  {
    employer: 'DOR-REMMASH',
    mentors: 3,
    workshops: ['Ремонтно-механический цех'],
    teachesAt: { college: 'DKEM', zones: ['Z9'], field: 'equipment' },
  },
  { employer: 'VOP', mentors: 2, workshops: ['Инструментальный цех'] },
  { employer: 'GZHAT', mentors: 2, workshops: ['Энергомеханический цех'] },
  { employer: 'OSTER', mentors: 2, workshops: ['Агрегатный цех'] },
]
