import { academicYear } from '#domain/values/academic-year.ts'
import { type Dice, xorshift32 } from '#planning/engine/search/dice.ts'
import {
  type PlanBlock,
  type PlanGroup,
  type PlanResource,
  type PlanSession,
  usualPrices,
  type YearProblem,
} from '#planning/years/year-problem.ts'

/** How large and how tight a made-up cluster is. */
export interface ClusterSize {
  readonly groups: number
  readonly zones: number
  readonly employers: number
  readonly colleges: number
}

/** A cluster of the demo's size. */
export const demoSize: ClusterSize = { groups: 44, zones: 9, employers: 16, colleges: 5 }

const WEEKS = 52
const AUTUMN = { earliest: 2, latest: 16, exams: [17], holidays: [18, 19] }
const SPRING = { earliest: 20, latest: 41, exams: [42], holidays: [43, 44, 45, 46, 47, 48, 49, 50, 51, 52] }
const CLOSED = [...AUTUMN.exams, ...AUTUMN.holidays, ...SPRING.exams, ...SPRING.holidays]

/** A made-up cluster's year: nobody's data, shaped like a real one, the same for the same seed. */
export function madeUpYear(seed: number, size: ClusterSize = demoSize): YearProblem {
  const dice = xorshift32(seed)
  const groups = Array.from(
    { length: size.groups },
    (_, i): PlanGroup => ({ code: `G${i + 1}`, college: `C${(i % size.colleges) + 1}`, closedWeeks: CLOSED }),
  )
  const drafts = groups.flatMap((group, i) => sessionsOf(dice, size, group, i))
  const resources = resourcesOf(dice, size)
  const order = drafts.flatMap(({ session }) => {
    const later = drafts.find(
      other =>
        other.session.group === session.group &&
        other.session.module === session.module &&
        other.session.semester === session.semester &&
        session.kind === 'training' &&
        other.session.kind === 'production',
    )
    return later ? [[session.id, later.session.id] as const] : []
  })
  const sessions = drafts.map(({ session }) => session)
  return {
    year: academicYear(2025),
    weeks: WEEKS,
    groups,
    resources: resources.map(resource => ({ ...resource, evenLoad: evenLoadOf(resource, sessions) })),
    quotas: [],
    sessions,
    order,
    prices: usualPrices,
  }
}

function sessionsOf(
  dice: Dice,
  size: ClusterSize,
  group: PlanGroup,
  number: number,
): { session: PlanSession }[] {
  const students = 22 + dice.below(4)
  const halves = [Math.ceil(students / 2), Math.floor(students / 2)].map(half => Math.min(half, 12))
  const home = number % size.zones
  const result: { session: PlanSession }[] = []
  for (const [semester, window] of [AUTUMN, SPRING].entries()) {
    const module = `M${semester + 1}`
    const training = 2 + dice.below(semester === 0 ? 2 : 3)
    const wished = window.earliest + dice.below(semester === 0 ? 10 : 15)
    const zone = `Z${((home + dice.below(2)) % size.zones) + 1}`
    const add = (kind: 'training' | 'production', weeks: number, wish: number, options: string[]) =>
      result.push({
        session: {
          id: `${group.code}:${kind}:${semester + 1}`,
          group: group.code,
          module,
          kind,
          semester: semester + 1,
          weeks,
          earliest: window.earliest,
          latest: window.latest,
          wished: Math.min(wish, window.latest - weeks + 1),
          blocks: halves.map(
            (half, i): PlanBlock => ({
              id: `${group.code}:${kind}:${semester + 1}:${i + 1}`,
              subgroup: i + 1,
              students: half,
              options: options.map((resource, rank) => ({ resource, price: rank * 3 })),
              refused: [],
              fixed: null,
            }),
          ),
        },
      })
    add('training', training, wished, [zone, `W${(number % size.colleges) + 1}`].slice(0, 1 + dice.below(2)))
    const employers = [0, 5, 11].map(step => `E${((number + step) % size.employers) + 1}`)
    if (semester === 1 || dice.below(2) === 0)
      add('production', 3 + dice.below(semester === 0 ? 2 : 4), wished + training, employers)
  }
  return result
}

function resourcesOf(dice: Dice, size: ClusterSize): PlanResource[] {
  const weeks = (shifts: number, places: number) => ({
    capacityByWeek: Array.from({ length: WEEKS }, () => shifts * places),
    shiftsByWeek: Array.from({ length: WEEKS }, () => shifts),
  })
  const zones = Array.from({ length: size.zones }, (_, i): PlanResource => {
    const { capacityByWeek, shiftsByWeek } = weeks(2, 12)
    const repaired = 6 + dice.below(30)
    capacityByWeek[repaired] = 0
    shiftsByWeek[repaired] = 0
    return {
      code: `Z${i + 1}`,
      name: `Zone ${i + 1}`,
      type: 'zone',
      owner: 'C1',
      places: 12,
      capacityByWeek,
      shiftsByWeek,
      evenLoad: 0,
    }
  })
  const workshops = Array.from({ length: size.colleges }, (_, i): PlanResource => {
    const code = `W${i + 1}`
    return {
      code,
      name: code,
      type: 'workshop',
      owner: `C${i + 1}`,
      places: 12,
      ...weeks(2, 12),
      evenLoad: 0,
    }
  })
  const employers = Array.from({ length: size.employers }, (_, i): PlanResource => {
    const places = 12 + 6 * (1 + dice.below(3))
    const capacityByWeek = Array.from({ length: WEEKS }, () => places)
    return {
      code: `E${i + 1}`,
      name: `Employer ${i + 1}`,
      type: 'employer',
      owner: `E${i + 1}`,
      places,
      capacityByWeek,
      shiftsByWeek: null,
      evenLoad: 0,
    }
  })
  return [...zones, ...workshops, ...employers]
}

function evenLoadOf(resource: PlanResource, sessions: readonly PlanSession[]): number {
  const demand = sessions.reduce(
    (sum, session) =>
      sum +
      session.blocks
        .filter(block => block.options.some(option => option.resource === resource.code))
        .reduce((blocks, block) => blocks + (block.students * session.weeks) / block.options.length, 0),
    0,
  )
  const open = resource.capacityByWeek.filter((capacity, i) => capacity > 0 && !CLOSED.includes(i + 1)).length
  return Math.ceil(demand / Math.max(open, 1))
}
