import { type ProgrammePlan } from './programme-plan.ts'
/** The programmes that train skilled workers in 1 year 10 months after grade 9. */
export declare const WORKER_PROGRAMMES: readonly ProgrammePlan[]
