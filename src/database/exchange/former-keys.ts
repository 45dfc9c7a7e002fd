import { sql } from 'kysely'
import { registerNames } from '#domain/exchange/cluster-workbook.ts'
import type { Rename } from '#domain/exchange/rename-records.ts'
import { sqlName } from '../client/register-table.ts'
import type { Reader } from '../client/transactions.ts'

/** The keys that records bore before, each with the one that the record bears today, as far as the reader sees it. */
export async function readFormerKeys({ db }: Reader): Promise<Rename[]> {
  const { rows } = await sql<{ register: string; from: string; to: string }>`
    select r.register, r.former as "from", audit.key_today(r.cluster, r.register, r.former, max(r.change) - 1) as "to"
    from audit.renames r
    where r.cluster = (select access.cluster())
    group by r.cluster, r.register, r.former`.execute(db)
  return rows.flatMap(({ register: table, from, to }) => {
    const register = registerNames.find(name => sqlName(name) === table)
    return register && from !== to ? [{ register, from, to }] : []
  })
}
