import { sql } from 'kysely'

export const offence = sql
