import type { Role } from '#domain/access/role.ts'
import type { Text } from '#domain/values/text.ts'
import type { SumOf } from '../ui/registers/write-sum.ts'

/** A figure that somebody in a role answers for, as one list of a register gives it. */
export interface TodayFigure extends SumOf {
  readonly register: string
  readonly filters: Readonly<Record<string, string>>
  readonly title: Text
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
    default:
      return []
  }
}

const ofCollege = (college: string): readonly TodayFigure[] => [
  { register: 'enrolments', filters: {}, title: { ru: 'студенты', en: 'students' } },
  { register: 'groups', filters: { college }, title: { ru: 'группы', en: 'groups' } },
  {
    register: 'employments',
    filters: { organisation: college, kind: 'teacher,master' },
    title: { ru: 'преподаватели и мастера', en: 'teachers and masters' },
  },
  {
    register: 'zones',
    filters: { owner: college },
    title: { ru: 'участки и мастерские', en: 'zones and workshops' },
  },
]

function ofZones(zones: readonly string[]): readonly TodayFigure[] {
  if (zones.length === 0) return []
  const filters = { zone: zones.join(',') }
  return [
    { register: 'stations', filters, sum: 'quantity', title: { ru: 'рабочие места', en: 'stations' } },
    {
      register: 'equipment',
      filters,
      sum: 'commissioned',
      of: 'quantity',
      title: { ru: 'введено оборудования', en: 'equipment in operation' },
    },
    { register: 'openings', filters, title: { ru: 'допуски педагогов', en: 'teachers’ openings' } },
    {
      register: 'quotas',
      filters,
      sum: 'placeShifts',
      title: { ru: 'квоты других колледжей', en: 'other colleges’ quotas' },
    },
  ]
}

function ofEmployer(employer: string, role: Role): readonly TodayFigure[] {
  const places: readonly TodayFigure[] = [
    {
      register: 'places',
      filters: { employer },
      sum: 'places',
      title: { ru: 'наши места практики', en: 'our practice places' },
    },
    { register: 'mentors', filters: { employer }, title: { ru: 'наши наставники', en: 'our mentors' } },
    {
      register: 'mentors',
      filters: { employer },
      sum: 'maxStudents',
      title: { ru: 'студентов могут взять', en: 'students they can take' },
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
  { register: 'zones', filters: { kind: 'zone' }, title: { ru: 'участки кластера', en: 'zones' } },
  {
    register: 'equipment',
    filters: {},
    sum: 'commissioned',
    of: 'quantity',
    title: { ru: 'введено оборудования', en: 'equipment in operation' },
  },
  { register: 'certificates', filters: {}, title: { ru: 'удостоверения педагогов', en: 'certificates' } },
  {
    register: 'commitments',
    filters: {},
    sum: 'amount',
    title: { ru: 'обязательства', en: 'commitments' },
  },
]
