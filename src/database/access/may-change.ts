import { sql } from 'kysely'
import type { AnyRegister } from '#domain/values/register.ts'
import { sqlName } from '../client/register-table.ts'
import type { Reader } from '../client/transactions.ts'

/** Whether the reader's scope could change the record with this key. */
export async function mayChange({ db }: Reader, register: AnyRegister, key: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select access.may_change(${sqlName(register.name)}, ${key}) as may`.execute(db)
  return rows[0]?.may === true
}
