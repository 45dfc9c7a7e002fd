import { sql } from 'kysely'
import type { IncomingRegisters } from '#domain/exchange/diff-registers.ts'
import type { ImportKind } from '#domain/exchange/import-rights.ts'
import type { Rename } from '#domain/exchange/rename-records.ts'
import type { WorkbookIssue } from '#domain/exchange/workbook-issue.ts'
import type { EntryGrade } from '#domain/programmes/curriculum.ts'
import type { CurriculumFile } from '#domain/programmes/curriculum-file.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import { placeOrder } from '../client/orders.ts'
import type { Reader, Tx } from '../client/transactions.ts'

/** How far an import is; it fails when its server does not live to read the file, or cannot. */
export type ImportState = 'reading' | 'refused' | 'ready' | 'applied' | 'cancelled' | 'failed'

/** The kind of the orders by which files are read. */
export const READING = 'read-import'

/** A file that somebody brings, before it is read. */
export interface BroughtFile {
  readonly kind: ImportKind
  readonly fileName: string
  /** In bytes. */
  readonly size: number
}

/** What was read from an uploaded file. */
export interface ReadFile {
  /** Why it could not be read at all. */
  readonly problem: Refusal | null
  readonly issues: readonly WorkbookIssue[]
  readonly registers: IncomingRegisters
  /** The curriculum that the file holds; it makes records only when somebody has said where it belongs. */
  readonly curriculum: CurriculumFile | null
  /** The number of the newest change when a workbook was taken out. */
  readonly takenOut: number | null
}

/** Where a curriculum belongs, as it is kept; see the domain's `CurriculumPlacement`. */
export interface StoredPlacement {
  readonly code: string
  readonly college: string
  readonly occupationGroup: string | null
  readonly entryGrade: EntryGrade
  readonly group: { readonly code: string; readonly students: number; readonly subgroups: number } | null
  readonly serving: Readonly<Record<string, readonly string[]>>
}

/** What an import did to the records of one register. */
export interface RegisterOutcome {
  readonly register: string
  readonly created: number
  readonly changed: number
  readonly ended: number
  readonly renamed: number
}

/** An uploaded file with what has become of it. */
export interface StoredImport extends BroughtFile, ReadFile {
  readonly id: string
  readonly state: ImportState
  readonly orderedAt: string
  readonly closedAt: string | null
  /** The order by which the file is read. */
  readonly reading: string
  readonly placement: StoredPlacement | null
  readonly declined: readonly Rename[]
  readonly outcome: readonly RegisterOutcome[] | null
}

/** Notes that somebody brings a file, and orders that it be read; gives the ids of the import and of the order. */
export async function beginImport(
  tx: Tx,
  assignment: string,
  { kind, fileName, size }: BroughtFile,
): Promise<{ readonly id: string; readonly order: string }> {
  const id = crypto.randomUUID()
  const order = await placeOrder(tx, assignment, READING, { import: id })
  await sql`
    insert into exchange.imports (id, cluster, assignment, kind, file_name, size, state, reading)
    values (${id}, access.cluster(), ${assignment}, ${kind}, ${fileName}, ${size}, 'reading', ${order})`.execute(
    tx.db,
  )
  return { id, order }
}

/** Keeps what was read from a file until it is applied or given up; nothing where it was given up meanwhile. */
export async function keepReading({ db }: Tx, id: string, file: ReadFile): Promise<void> {
  const refused = file.problem !== null || file.issues.some(issue => issue.severity === 'error')
  await sql`
    update exchange.imports
    set state = ${refused ? 'refused' : 'ready'}, taken_out = ${file.takenOut},
        problem = ${file.problem && JSON.stringify(file.problem)}::jsonb,
        issues = ${JSON.stringify(file.issues)}::jsonb, registers = ${JSON.stringify(file.registers)}::jsonb,
        curriculum = ${file.curriculum && JSON.stringify(file.curriculum)}::jsonb
    where id = ${id} and state = 'reading'`.execute(db)
}

/** One import of the reader's own; `undefined` when there is none such. */
export async function findImport({ db }: Reader, id: string): Promise<StoredImport | undefined> {
  const { rows } = await sql<StoredImport>`
    select i.id, i.kind, i.file_name, i.size, i.issues, i.registers, i.curriculum, i.placement, i.declined, i.outcome,
           i.ordered_at, i.closed_at, i.taken_out, i.reading,
           case when i.state = 'reading' and o.state in ('done', 'failed') then 'failed' else i.state end as state,
           coalesce(i.problem, case when i.state = 'reading' then o.result end) as problem
    from exchange.imports i left join jobs.orders o on o.id = i.reading
    where i.id = ${id}`.execute(db)
  return rows[0]
}

/** A file that somebody has brought, as a list shows it. */
export interface ListedImport extends BroughtFile {
  readonly id: string
  readonly state: ImportState
  readonly orderedAt: string
  readonly closedAt: string | null
  readonly outcome: readonly RegisterOutcome[] | null
  /** Whether the reader brought it, in the role that he or she acts in. */
  readonly isOwn: boolean
  readonly person: string | null
  readonly organisation: string | null
}

/** The files that were brought last: the reader's own, and for those who run the cluster everybody's. */
export async function listImports({ db }: Reader, limit: number): Promise<readonly ListedImport[]> {
  const { rows } = await sql<ListedImport>`select * from exchange.brought() limit ${limit}`.execute(db)
  return rows
}

/** Keeps where a curriculum belongs; gives whether its import is still open. */
export async function storePlacement({ db }: Tx, id: string, placement: StoredPlacement): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update exchange.imports set placement = ${JSON.stringify(placement)}::jsonb
    where id = ${id} and state = 'ready' and curriculum is not null`.execute(db)
  return Number(numAffectedRows ?? 0) === 1
}

/** Keeps which renamings are none; gives whether the import is still open. */
export async function storeDeclined({ db }: Tx, id: string, declined: readonly Rename[]): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update exchange.imports set declined = ${JSON.stringify(declined)}::jsonb
    where id = ${id} and state = 'ready'`.execute(db)
  return Number(numAffectedRows ?? 0) === 1
}

/** Closes an import that is `ready`, so that none is applied twice, and forgets what its file held. */
export async function closeApplied({ db }: Tx, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update exchange.imports
    set state = 'applied', closed_at = clock_timestamp(), registers = '{}'
    where id = ${id} and state = 'ready'`.execute(db)
  return Number(numAffectedRows ?? 0) === 1
}

/** Keeps what an import has changed. */
export async function storeOutcome(
  { db }: Tx,
  id: string,
  outcome: readonly RegisterOutcome[],
): Promise<void> {
  await sql`update exchange.imports set outcome = ${JSON.stringify(outcome)}::jsonb where id = ${id}`.execute(
    db,
  )
}

/** Gives an import up that is not closed yet, and forgets what its file held; gives whether there was such. */
export async function giveUpImport({ db }: Tx, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update exchange.imports
    set state = 'cancelled', closed_at = clock_timestamp(), registers = '{}', issues = '[]', curriculum = null,
        placement = null
    where id = ${id} and state in ('reading', 'ready', 'refused')`.execute(db)
  return Number(numAffectedRows ?? 0) === 1
}
