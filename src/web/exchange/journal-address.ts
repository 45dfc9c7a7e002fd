import type { journal } from '#contract/exchange/exchange.contract.ts'
import type { InputOf } from '#contract/http/route.ts'

type Query = NonNullable<InputOf<typeof journal>['query']>

/** What the journal is narrowed by, as its address holds it. */
export type JournalAddress = Partial<Pick<Query, 'register' | 'person' | 'act' | 'cause' | 'since' | 'until'>>

const NAMES = ['register', 'person', 'act', 'cause', 'since', 'until'] as const

/** Reads what the journal is narrowed by from the query of its address; empty words are left out. */
export const readJournalAddress = (query: URLSearchParams): JournalAddress =>
  Object.fromEntries(NAMES.flatMap(name => (query.get(name) ? [[name, query.get(name)]] : [])))
