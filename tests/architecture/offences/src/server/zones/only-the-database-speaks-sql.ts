import type { Kysely } from 'kysely'

export type Offence = Kysely<unknown>
