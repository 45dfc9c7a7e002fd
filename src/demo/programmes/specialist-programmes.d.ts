import { type ProgrammePlan } from './programme-plan.ts'
/** The programmes that train mid-level specialists in 2 years 10 months after grade 9. */
export declare const SPECIALIST_PROGRAMMES: readonly ProgrammePlan[]
