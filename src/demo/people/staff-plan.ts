import type { EmploymentKind } from '#domain/people/employment.ts'

/** So many posts of one kind at a college. */
export interface StaffPlan {
  readonly college: string
  readonly kind: EmploymentKind
  readonly post: string
  readonly count: number
  /** The zones for which these workers were retrained in 2024; empty for those who were not. */
  readonly zones: readonly string[]
}

const manager = (college: string, post: string): StaffPlan => ({
  college,
  kind: 'manager',
  post,
  count: 1,
  zones: [],
})
const specialist = (college: string, post: string): StaffPlan => ({
  ...manager(college, post),
  kind: 'specialist',
})
const masters = (college: string, work: string, count: number, ...zones: string[]): StaffPlan => ({
  college,
  kind: 'master',
  post: `Мастер производственного обучения (${work})`,
  count,
  zones,
})
const teachers = (college: string, subjects: string, count: number, ...zones: string[]): StaffPlan => ({
  college,
  kind: 'teacher',
  post: `Преподаватель (${subjects})`,
  count,
  zones,
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
  teachers('SMOLAPO', 'программирование станков с ЧПУ', 1, 'Z3', 'Z4'),
  teachers('SMOLAPO', 'мехатроника', 1, 'Z7'),
  teachers('SMOLAPO', 'общепрофессиональные дисциплины', 4),
  teachers('SMOLAPO', 'общеобразовательные дисциплины', 5),
  manager('SKS', 'Директор'),
  manager('SKS', 'Заместитель директора по учебно-производственной работе'),
  specialist('SKS', 'Диспетчер расписания'),
  masters('SKS', 'сварочное производство', 4, 'Z1'),
  masters('SKS', 'слесарное дело', 1, 'Z2'),
  masters('SKS', 'станки с ЧПУ', 2, 'Z3', 'Z4', 'Z5'),
  teachers('SKS', 'технология сварки', 1, 'Z1'),
  teachers('SKS', 'неразрушающий контроль', 1, 'Z1', 'Z8'),
  teachers('SKS', 'общепрофессиональные дисциплины', 3),
  teachers('SKS', 'общеобразовательные дисциплины', 4),
  manager('VKPT', 'Директор'),
  manager('VKPT', 'Заместитель директора по учебно-производственной работе'),
  masters('VKPT', 'промышленная механика', 3, 'Z9'),
  masters('VKPT', 'электромонтажные работы', 2, 'Z6'),
  teachers('VKPT', 'общепрофессиональные дисциплины', 2),
  teachers('VKPT', 'общеобразовательные дисциплины', 3),
  manager('DKEM', 'Директор'),
  manager('DKEM', 'Заместитель директора по учебно-производственной работе'),
  masters('DKEM', 'сварочное производство', 1, 'Z1'),
  masters('DKEM', 'приборы и автоматика', 2, 'Z7'),
  masters('DKEM', 'ремонт оборудования', 2, 'Z9'),
  teachers('DKEM', 'общепрофессиональные дисциплины', 2),
  teachers('DKEM', 'общеобразовательные дисциплины', 3),
  manager('SKM', 'Директор'),
  manager('SKM', 'Заместитель директора по учебно-производственной работе'),
  masters('SKM', 'электромонтаж и электрооборудование', 3, 'Z6'),
  masters('SKM', 'станки с ЧПУ', 2, 'Z3', 'Z4'),
  teachers('SKM', 'общепрофессиональные дисциплины', 2),
  teachers('SKM', 'общеобразовательные дисциплины', 4),
]

/** Who of an employer deals with the cluster: one of its personnel service, its mentors, and those who teach. */
export interface EmployerStaffPlan {
  readonly employer: string
  readonly mentors: number
  /** The employer's workshops to which the mentors belong, by turns. */
  readonly workshops: readonly string[]
  /** A worker who teaches part-time at a college, and the zones that a certificate opens to him or her. */
  readonly teachesAt?: { readonly college: string; readonly zones: readonly string[] }
}

/** Sixty mentors and seven workers who teach. */
export const EMPLOYER_STAFF: readonly EmployerStaffPlan[] = [
  {
    employer: 'DNEPR-STANKO',
    mentors: 6,
    workshops: ['Механический цех', 'Сборочный цех', 'Инструментальный цех'],
    teachesAt: { college: 'SMOLAPO', zones: ['Z3'] },
  },
  {
    employer: 'SMOL-AVIADETAL',
    mentors: 6,
    workshops: ['Цех механообработки', 'Технологическое бюро'],
    teachesAt: { college: 'SMOLAPO', zones: ['Z4'] },
  },
  { employer: 'KREPOST', mentors: 5, workshops: ['Механосборочный цех', 'Сварочный участок'] },
  {
    employer: 'KRIVICHI',
    mentors: 4,
    workshops: ['Цех электроприводов'],
    teachesAt: { college: 'SKM', zones: ['Z6'] },
  },
  {
    employer: 'DNEPR-SVARKA',
    mentors: 5,
    workshops: ['Цех металлоконструкций'],
    teachesAt: { college: 'SKS', zones: ['Z1'] },
  },
  { employer: 'SOKOL', mentors: 3, workshops: ['Отдел технического контроля', 'Приборный цех'] },
  {
    employer: 'AVTOLINIA',
    mentors: 4,
    workshops: ['Участок наладки'],
    teachesAt: { college: 'SMOLAPO', zones: ['Z7'] },
  },
  {
    employer: 'VYAZMA-GIDRO',
    mentors: 4,
    workshops: ['Сборочный цех', 'Ремонтный цех'],
    teachesAt: { college: 'VKPT', zones: ['Z9'] },
  },
  { employer: 'VYAZMA-PODYOM', mentors: 3, workshops: ['Слесарно-сборочный цех'] },
  { employer: 'SAF-TURBO', mentors: 4, workshops: ['Электроцех', 'Механический цех'] },
  { employer: 'SAF-FORMA', mentors: 3, workshops: ['Цех прессформ'] },
  { employer: 'DOR-TEPLO', mentors: 4, workshops: ['Котельный цех', 'Цех КИПиА'] },
  {
    employer: 'DOR-REMMASH',
    mentors: 3,
    workshops: ['Ремонтно-механический цех'],
    teachesAt: { college: 'DKEM', zones: ['Z9'] },
  },
  { employer: 'VOP', mentors: 2, workshops: ['Инструментальный цех'] },
  { employer: 'GZHAT', mentors: 2, workshops: ['Энергомеханический цех'] },
  { employer: 'OSTER', mentors: 2, workshops: ['Агрегатный цех'] },
]
