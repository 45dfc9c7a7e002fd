import { commitments } from '#domain/funding/commitment.ts'
import { commitmentUses } from '#domain/funding/commitment-use.ts'
import { registerContract } from '../http/register-contract.ts'

/** The routes of commitments. */
export const commitmentsContract = registerContract(commitments)

/** The routes of the uses of commitments. */
export const commitmentUsesContract = registerContract(commitmentUses)
