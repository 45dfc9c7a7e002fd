import { targets } from '#domain/indicators/target.ts'
import { registerContract } from '../http/register-contract.ts'

/** The routes of targets. */
export const targetsContract = registerContract(targets)
