import type { Role } from '#domain/access/role.ts'
import type { CountedText } from '#domain/values/plural.ts'
import type { Text } from '#domain/values/text.ts'
import type { SumOf } from '../ui/registers/write-sum.ts'

/** A figure that somebody in a role answers for, as one list of a register gives it. */
export interface TodayFigure extends SumOf {
  readonly register: string
  readonly filters: Readonly<Record<string, string>>
  /** The word beside its number; a phrase where the number is money or one out of another. */
  readonly title: Text | CountedText
}

/** Who looks: in which role, for which organisation, and the zones that it owns where the role heads them. */
interface Onlooker {
  readonly role: Role
  readonly organisation: string
  readonly zones: readonly string[]
}

/** The figures that somebody answers for, the most telling first; none where the page tells them otherwise. */
export function figuresOf({ role, organisation, zones }: Onlooker): readonly TodayFigure[] {
  switch (role) {
    case 'deputy':
    case 'dispatcher':
      return ofCollege(organisation)
    case 'teacher':
      return ofCollege(organisation).filter(({ register }) => register !== 'employments')
    case 'zoneHead':
      return ofZones(zones)
    case 'employerHr':
    case 'mentor':
      return ofEmployer(organisation, role)
    case 'federalCurator':
      return ofReadiness
    case 'director':
    case 'ministry':
      return ofCluster
    case 'accountant':
      return ofMoney
    case 'administrator':
      return ofRecords
    case 'student':
      return []
  }
}

const ofCollege = (college: string): readonly TodayFigure[] => [
  {
    register: 'enrolments',
    filters: {},
    title: { ru: ['студент', 'студента', 'студентов'], en: ['student', 'students'] },
  },
  {
    register: 'groups',
    filters: { college },
    title: { ru: ['группа', 'группы', 'групп'], en: ['group', 'groups'] },
  },
  {
    register: 'employments',
    filters: { organisation: college, kind: 'teacher,master' },
    title: {
      ru: ['преподаватель или мастер', 'преподавателя и мастера', 'преподавателей и мастеров'],
      en: ['teacher or master', 'teachers and masters'],
    },
  },
  {
    register: 'zones',
    filters: { owner: college },
    title: {
      ru: ['участок или мастерская', 'участка и мастерские', 'участков и мастерских'],
      en: ['zone or workshop', 'zones and workshops'],
    },
  },
]

function ofZones(zones: readonly string[]): readonly TodayFigure[] {
  if (zones.length === 0) return []
  const filters = { zone: zones.join(',') }
  return [
    {
      register: 'stations',
      filters,
      sum: 'quantity',
      title: { ru: ['рабочее место', 'рабочих места', 'рабочих мест'], en: ['station', 'stations'] },
    },
    {
      register: 'equipment',
      filters,
      sum: 'commissioned',
      of: 'quantity',
      title: { ru: 'введено оборудования', en: 'equipment in operation' },
    },
    {
      register: 'openings',
      filters,
      title: {
        ru: ['допуск педагога', 'допуска педагогов', 'допусков педагогов'],
        en: ['teacher’s opening', 'teachers’ openings'],
      },
    },
    {
      register: 'quotas',
      filters,
      sum: 'placeShifts',
      title: {
        ru: [
          'место-смена по квотам других колледжей',
          'место-смены по квотам других колледжей',
          'место-смен по квотам других колледжей',
        ],
        en: ['place-shift in other colleges’ quotas', 'place-shifts in other colleges’ quotas'],
      },
    },
  ]
}

function ofEmployer(employer: string, role: Role): readonly TodayFigure[] {
  const places: readonly TodayFigure[] = [
    {
      register: 'places',
      filters: { employer },
      sum: 'places',
      title: {
        ru: ['наше место практики', 'наших места практики', 'наших мест практики'],
        en: ['practice place of ours', 'practice places of ours'],
      },
    },
    {
      register: 'mentors',
      filters: { employer },
      title: {
        ru: ['наш наставник', 'наших наставника', 'наших наставников'],
        en: ['mentor of ours', 'mentors of ours'],
      },
    },
    {
      register: 'mentors',
      filters: { employer },
      sum: 'maxStudents',
      title: {
        ru: ['студента могут взять', 'студентов могут взять', 'студентов могут взять'],
        en: ['student they can take', 'students they can take'],
      },
    },
  ]
  if (role !== 'employerHr') return places
  return [
    ...places,
    {
      register: 'commitments',
      filters: { giver: employer },
      sum: 'amount',
      title: { ru: 'наши обязательства', en: 'our commitments' },
    },
  ]
}

const ofReadiness: readonly TodayFigure[] = [
  {
    register: 'zones',
    filters: { kind: 'zone' },
    title: { ru: ['участок кластера', 'участка кластера', 'участков кластера'], en: ['zone', 'zones'] },
  },
  {
    register: 'equipment',
    filters: {},
    sum: 'commissioned',
    of: 'quantity',
    title: { ru: 'введено оборудования', en: 'equipment in operation' },
  },
  {
    register: 'certificates',
    filters: {},
    title: {
      ru: ['удостоверение педагога', 'удостоверения педагогов', 'удостоверений педагогов'],
      en: ['certificate', 'certificates'],
    },
  },
  {
    register: 'commitments',
    filters: {},
    sum: 'amount',
    title: { ru: 'обязательства', en: 'commitments' },
  },
]

const ofCluster: readonly TodayFigure[] = [
  {
    register: 'enrolments',
    filters: {},
    title: { ru: ['студент', 'студента', 'студентов'], en: ['student', 'students'] },
  },
  {
    register: 'groups',
    filters: {},
    title: { ru: ['группа', 'группы', 'групп'], en: ['group', 'groups'] },
  },
  {
    register: 'zones',
    filters: { kind: 'zone' },
    title: { ru: ['участок кластера', 'участка кластера', 'участков кластера'], en: ['zone', 'zones'] },
  },
  {
    register: 'places',
    filters: {},
    sum: 'places',
    title: {
      ru: ['место практики', 'места практики', 'мест практики'],
      en: ['practice place', 'practice places'],
    },
  },
]

const ofMoney: readonly TodayFigure[] = [
  {
    register: 'commitments',
    filters: {},
    sum: 'amount',
    title: { ru: 'обязательства', en: 'commitments' },
  },
  {
    register: 'commitmentUses',
    filters: {},
    sum: 'amount',
    title: { ru: 'распределено по направлениям', en: 'allotted to uses' },
  },
  {
    register: 'agreements',
    filters: {},
    title: { ru: ['соглашение', 'соглашения', 'соглашений'], en: ['agreement', 'agreements'] },
  },
]

const ofRecords: readonly TodayFigure[] = [
  {
    register: 'organisations',
    filters: {},
    title: { ru: ['организация', 'организации', 'организаций'], en: ['organisation', 'organisations'] },
  },
  {
    register: 'employments',
    filters: {},
    title: { ru: ['работник', 'работника', 'работников'], en: ['worker', 'workers'] },
  },
  {
    register: 'enrolments',
    filters: {},
    title: { ru: ['студент', 'студента', 'студентов'], en: ['student', 'students'] },
  },
]
