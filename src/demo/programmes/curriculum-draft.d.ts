import { type DraftRow } from './curriculum-builder.ts'
import { type ProgrammePlan } from './programme-plan.ts'
/** The rows of a programme's curriculum with their hours: in every semester they sum to 36 for each study week. */
export declare function draftCurriculum(programme: ProgrammePlan, intakeYear: number): DraftRow[]
