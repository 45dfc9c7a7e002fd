import { groupBy } from '#domain/values/group-by.ts'
import type { PassportFact, PassportTarget } from './passport.api.ts'

/** The statement that a target is held against, in the order in which targets are shown. */
const STATEMENT_OF: Readonly<Record<string, string>> = {
  students: 'S7',
  colleges: 'S2',
  employers: 'S3',
  programmes: 'S5',
  zones: 'S8',
  moneyTotal: 'S11',
  moneyFederal: 'S12',
  moneyRegion: 'S13',
  moneyEmployers: 'S14',
}

/** What was promised of one measure, first and now, beside what there is. */
export interface Promised {
  readonly measure: string
  /** The promise that was announced first, and the one that holds now; often the same. */
  readonly first: PassportTarget
  readonly now: PassportTarget
  /** The promises that took the place of earlier ones, in their order. */
  readonly changes: readonly PassportTarget[]
  readonly fact: PassportFact
  /** What is missing to the promise of now, in its unit; 0 when it is kept. */
  readonly missing: number
  /** How much of the promise is kept, 0 to 1. */
  readonly share: number
  /** Whether it is not kept although its day has passed. */
  readonly isLate: boolean
}

/** Every measure that something was promised of by the day, with what there is of it. */
export function promisesBesideFacts(
  targets: readonly PassportTarget[],
  facts: readonly PassportFact[],
  on: string,
): Promised[] {
  const inOrder = [...targets].sort((a, b) => a.announcedOn.localeCompare(b.announcedOn))
  const byMeasure = groupBy(inOrder, target => target.measure)
  return Object.entries(STATEMENT_OF).flatMap(([measure, statement]) => {
    const promises = byMeasure.get(measure) ?? []
    const [first] = promises
    const now = promises.at(-1)
    const fact = facts.find(({ id }) => id === statement)
    if (!first || !now || !fact) return []
    const promised = Number(now.value)
    const missing = Math.max(0, promised - Number(fact.value ?? 0))
    return [
      {
        measure,
        first,
        now,
        changes: promises.slice(1),
        fact,
        missing,
        share: promised > 0 ? Math.min(1, Number(fact.value ?? 0) / promised) : 1,
        isLate: missing > 0 && now.dueOn !== null && now.dueOn < on,
      },
    ]
  })
}
