import { sql } from 'kysely'
import type { Reader } from './transactions.ts'

/** How far a cluster's registers have changed, as a reader sees it. */
export interface NewestChange {
  readonly cluster: string
  /** Its number in the audit; 0 where nothing was ever written. */
  readonly change: number
  /** Whether nobody was writing meanwhile: then every later change has a higher number. */
  readonly settled: boolean
}

/** The newest change of the registers that plans are made from; nothing for a scope that reads no plans. */
export async function newestChange({ db }: Reader): Promise<NewestChange | undefined> {
  const { rows } = await sql<NewestChange>`select * from access.newest_change()`.execute(db)
  const [newest] = rows
  return newest && { ...newest, change: Number(newest.change) }
}
