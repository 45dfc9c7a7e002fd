import type { Decision } from '#domain/council/decision.ts'
/** What the council decided, and what was ordered at the visit: done, under way, and late on the demo's date. */
export declare const DECISIONS: readonly Decision[]
