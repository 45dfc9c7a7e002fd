import type { Delivery } from '#domain/programmes/delivery.ts'
import type { ProgrammePlan } from './programme-plan.ts'
/** The sixteen programmes of the cluster. */
export declare const PROGRAMME_PLANS: readonly ProgrammePlan[]
/** A programme at a college: the students of each of its groups by year of intake, and who ordered the workers. */
export interface DeliveryPlan {
  readonly college: string
  readonly programme: string
  readonly employer: string
  readonly groups: Readonly<Record<2024 | 2025, readonly number[]>>
}
/** What each college teaches: 24 groups admitted in 2024 and 20 planned for 2025. */
export declare const DELIVERY_PLANS: readonly DeliveryPlan[]
/** The intakes of the demo, of which the second is still a plan on its date. */
export declare const INTAKES: readonly [2024, 2025]
/** A delivery plan in one intake, with the programme's own plan. */
export interface Intake {
  readonly code: string
  readonly year: 2024 | 2025
  readonly delivery: DeliveryPlan
  readonly programme: ProgrammePlan
  readonly groups: readonly number[]
}
/** Every delivery with groups, the first intake before the second. */
export declare const intakes: () => Intake[]
/** The records of the deliveries; each has a curriculum of the same code. */
export declare const deliveryRecords: () => Delivery[]
