import { sql } from 'kysely'
import type { AnyRegister } from '#domain/values/register.ts'
import { findRecord } from './register-queries.ts'
import { sqlName } from './register-table.ts'
import type { Reader } from './transactions.ts'

/** The key that the record which once bore this one bears today; nothing where there is none that the reader sees. */
export async function keyToday(
  reader: Reader,
  register: AnyRegister,
  key: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ today: string }>`
    select audit.key_today(access.cluster(), ${sqlName(register.name)}, ${key}, 0) as today`.execute(
    reader.db,
  )
  const today = rows[0]?.today
  if (today === undefined || today === key) return undefined
  return (await findRecord(reader, register, today)) ? today : undefined
}
