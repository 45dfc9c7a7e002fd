import { decisions } from '#domain/council/decision.ts'
import { visits } from '#domain/council/visit.ts'
import { registerContract } from '../http/register-contract.ts'

/** The routes of visits. */
export const visitsContract = registerContract(visits)

/** The routes of decisions. */
export const decisionsContract = registerContract(decisions)
