import { sql } from 'kysely'
import { type RegisterName, registerOf } from '#domain/exchange/cluster-workbook.ts'
import type { RegisterDiff } from '#domain/exchange/diff-registers.ts'
import type { NewerCell, NewerCells } from '#domain/exchange/keep-newer.ts'
import type { CellValue } from '#domain/values/register.ts'
import { columnsOf, sqlName } from '../client/register-table.ts'
import type { Reader } from '../client/transactions.ts'

/** The number of the newest change of the cluster's registers; by it a workbook knows later what others have changed. */
export async function newestChange({ db }: Reader): Promise<number | null> {
  const { rows } = await sql<{ change: number }>`select change from access.newest_change()`.execute(db)
  return rows[0]?.change ?? null
}

interface ChangeRow {
  readonly key: string
  readonly at: string
  readonly person: string | null
  readonly before: Record<string, CellValue>
  readonly after: Record<string, CellValue>
}

/** What others have changed in the records that an import would change, since its workbook was taken out. */
export async function newerCells(
  reader: Reader,
  diffs: readonly RegisterDiff[],
  takenOut: number | null,
): Promise<NewerCells> {
  const cells = new Map<string, NewerCell>()
  if (takenOut !== null) {
    for (const { register, changed } of diffs) {
      if (changed.length === 0) continue
      const keys = changed.map(({ key }) => key)
      for (const row of await changesSince(reader, register, keys, takenOut)) noteCells(cells, register, row)
    }
  }
  return (register, key, field) => cells.get(`${register} ${key} ${field}`)
}

/** In the order in which they were made. */
async function changesSince(
  { db }: Reader,
  register: RegisterName,
  keys: readonly string[],
  takenOut: number,
): Promise<readonly ChangeRow[]> {
  const { rows } = await sql<ChangeRow>`
    select c.key, c.at, c.before, c.after,
           nullif(concat_ws(' ', p.surname, p.given_name, p.patronymic), '') as person
    from audit.changes c
    left join app.persons p on p.cluster = c.cluster and p.code = c.person
    where c.cluster = (select access.cluster()) and c.id > ${takenOut}
      and c.register = ${sqlName(register)} and c.act = 'update' and c.key = any(${keys}::text[])
      -- What this workbook itself has brought before, nobody else has changed.
      and not exists (select from exchange.imports i
        where i.taken_out = ${takenOut} and c.cause = 'import:' || i.id)
    order by c.id`.execute(db)
  return rows
}

/** The first change tells what stood there when the workbook was taken out, the last who changed it. */
function noteCells(
  cells: Map<string, NewerCell>,
  register: RegisterName,
  { key, at, person, before, after }: ChangeRow,
) {
  for (const [field] of columnsOf(registerOf(register))) {
    const name = sqlName(field)
    const was = before[name] ?? null
    if (was === (after[name] ?? null)) continue
    const place = `${register} ${key} ${field}`
    const first = cells.get(place)
    cells.set(place, { was: first ? first.was : was, person, at })
  }
}
