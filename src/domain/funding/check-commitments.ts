import type { Finding } from '../values/finding.ts'
import { kopecks, sumMoney, toDecimalRoubles } from '../values/money.ts'
import type { Commitment } from './commitment.ts'
import type { CommitmentUse } from './commitment-use.ts'

/** The uses of a commitment sum to its amount, where its uses are known at all. */
export function checkCommitments(
  commitments: readonly Commitment[],
  uses: readonly CommitmentUse[],
): Finding[] {
  const used = new Map<string, CommitmentUse[]>()
  for (const use of uses) used.set(use.commitment, [...(used.get(use.commitment) ?? []), use])
  return commitments.flatMap(commitment => {
    const sum = sumMoney((used.get(commitment.code) ?? []).map(use => kopecks(use.amount)))
    if (!used.has(commitment.code) || sum === commitment.amount) return []
    const facts = {
      commitment: commitment.code,
      amount: toDecimalRoubles(commitment.amount),
      sum: toDecimalRoubles(sum),
    }
    return [
      {
        severity: 'error',
        code: 'funding.uses-do-not-sum',
        facts,
        register: 'commitments',
        record: commitment,
        field: 'amount',
      },
    ]
  })
}
