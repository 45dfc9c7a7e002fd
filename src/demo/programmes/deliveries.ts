import type { Delivery } from '#domain/programmes/delivery.ts'
import { localDate } from '#domain/values/local-date.ts'
import type { ProgrammePlan } from './programme-plan.ts'
import { SPECIALIST_PROGRAMMES } from './specialist-programmes.ts'
import { WORKER_PROGRAMMES } from './worker-programmes.ts'

/** The sixteen programmes of the cluster. */
export const PROGRAMME_PLANS: readonly ProgrammePlan[] = [...WORKER_PROGRAMMES, ...SPECIALIST_PROGRAMMES]

/** A programme at a college: the students of each of its groups by year of intake, and who ordered the workers. */
export interface DeliveryPlan {
  readonly college: string
  readonly programme: string
  readonly employer: string
  readonly groups: Readonly<Record<2024 | 2025, readonly number[]>>
  /** How late its practice is wished in the autumn and in the spring of each intake's curriculum, from 0 to 5. */
  readonly wishes: Readonly<Record<2024 | 2025, Wish>>
}

/** Fifths of the theory that come before the first practice. */
export type Wish = readonly [autumn: number, spring: number]

const plan = (
  college: string,
  programme: string,
  employer: string,
  first: readonly number[],
  second: readonly number[],
  autumn: number,
  spring: number,
  springOfSecond: number,
): DeliveryPlan => ({
  college,
  programme,
  employer,
  groups: { 2024: first, 2025: second },
  wishes: { 2024: [autumn, spring], 2025: [autumn, springOfSecond] },
})

/** What each college teaches: 24 groups admitted in 2024 and 20 planned for 2025. */
export const DELIVERY_PLANS: readonly DeliveryPlan[] = [
  plan('SMOLAPO', '15.01.38', 'DNEPR-STANKO', [24], [24, 24], 1, 0, 4),
  plan('SMOLAPO', '15.01.32', 'KREPOST', [23], [], 2, 1, 1),
  plan('SMOLAPO', '15.01.33', 'DNEPR-STANKO', [24], [], 3, 5, 2),
  plan('SMOLAPO', '15.01.34', 'SMOL-AVIADETAL', [23], [], 1, 3, 4),
  plan('SMOLAPO', '15.01.29', 'SOKOL', [22], [23], 5, 0, 2),
  plan('SMOLAPO', '15.02.16', 'SMOL-AVIADETAL', [24, 24], [24, 24], 0, 2, 0),
  plan('SMOLAPO', '15.02.14', 'AVTOLINIA', [23], [23], 1, 0, 4),
  plan('SMOLAPO', '15.02.10', 'AVTOLINIA', [24], [23], 2, 2, 5),
  plan('SMOLAPO', '15.02.09', 'SMOL-AVIADETAL', [22], [23], 4, 4, 0),
  plan('SKS', '15.01.05', 'DNEPR-SVARKA', [25, 25], [25, 25], 1, 3, 1),
  plan('SKS', '15.01.35', 'DNEPR-STANKO', [25], [25], 5, 2, 4),
  plan('SKS', '15.01.38', 'VOP', [24], [24], 4, 1, 3),
  plan('SKS', '15.02.19', 'KREPOST', [25], [25], 1, 0, 4),
  plan('VKPT', '15.01.35', 'VYAZMA-PODYOM', [23], [23], 2, 5, 5),
  plan('VKPT', '13.01.10', 'GZHAT', [22], [], 3, 3, 3),
  plan('VKPT', '15.02.17', 'VYAZMA-GIDRO', [23], [24], 4, 4, 1),
  plan('DKEM', '15.01.05', 'DOR-TEPLO', [25], [], 5, 1, 5),
  plan('DKEM', '15.01.37', 'DOR-TEPLO', [22], [23], 5, 1, 3),
  plan('DKEM', '15.02.17', 'DOR-REMMASH', [23], [23], 1, 0, 3),
  plan('SKM', '13.01.10', 'SAF-TURBO', [23], [24], 1, 2, 5),
  plan('SKM', '13.02.13', 'KRIVICHI', [22], [23], 1, 4, 0),
  plan('SKM', '15.01.38', 'SAF-FORMA', [24], [24], 4, 3, 1),
]

/** The intakes of the demo, of which the second is still a plan on its date. */
export const INTAKES = [2024, 2025] as const

/** A delivery plan in one intake, with the programme's own plan. */
export interface Intake {
  readonly code: string
  readonly year: 2024 | 2025
  readonly delivery: DeliveryPlan
  readonly programme: ProgrammePlan
  readonly groups: readonly number[]
}

/** Every delivery with groups, the first intake before the second. */
export const intakes = (): Intake[] =>
  INTAKES.flatMap(year =>
    DELIVERY_PLANS.flatMap(delivery => {
      const programme = PROGRAMME_PLANS.find(({ record }) => record.code === delivery.programme)
      const groups = delivery.groups[year]
      return !programme || groups.length === 0
        ? []
        : [{ code: `${delivery.programme}-${delivery.college}-${year}`, year, delivery, programme, groups }]
    }),
  )

/** The records of the deliveries; each has a curriculum of the same code. */
export const deliveryRecords = (): Delivery[] =>
  intakes().map(({ code, year, delivery, programme }) => ({
    code,
    programme: delivery.programme,
    college: delivery.college,
    intakeYear: year,
    entryGrade: 'grade9',
    curriculum: code,
    employer: delivery.employer,
    startsOn: localDate(`${year}-09-01`),
    endsOn: localDate(`${year + (programme.termMonths === 22 ? 2 : 3)}-06-30`),
  }))
