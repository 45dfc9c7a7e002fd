import type { Commitment } from '#domain/funding/commitment.ts'
import type { CommitmentUse } from '#domain/funding/commitment-use.ts'
/** What each source has bound itself to give: 152 874 316.48 roubles in all. */
export declare const commitmentRecords: () => Commitment[]
/** On what each commitment goes; the parts sum to it, the first taking what rounding leaves. */
export declare const commitmentUseRecords: () => CommitmentUse[]
