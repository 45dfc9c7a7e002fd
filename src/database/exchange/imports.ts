import { sql } from 'kysely'
import type { IncomingRegisters } from '#domain/exchange/diff-registers.ts'
import type { WorkbookIssue } from '#domain/exchange/workbook-issue.ts'
import type { EntryGrade } from '#domain/programmes/curriculum.ts'
import type { CurriculumFile } from '#domain/programmes/curriculum-file.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import type { Reader, Tx } from '../client/transactions.ts'

/** What a file is. */
export type ImportKind = 'workbook' | 'curriculum' | 'calendar'

/** How far an import is. */
export type ImportState = 'refused' | 'ready' | 'applied' | 'cancelled'

/** What was read from an uploaded file. */
export interface ReadFile {
  readonly kind: ImportKind
  readonly fileName: string
  /** Why it could not be read at all. */
  readonly problem: Refusal | null
  readonly issues: readonly WorkbookIssue[]
  readonly registers: IncomingRegisters
  /** The curriculum that the file holds; it makes records only when somebody has said where it belongs. */
  readonly curriculum: CurriculumFile | null
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

/** An uploaded file with what has become of it. */
export interface StoredImport extends ReadFile {
  readonly id: string
  readonly state: ImportState
  readonly orderedAt: string
  readonly placement: StoredPlacement | null
}

/** Keeps what was read from a file until it is applied or given up; gives its id. */
export async function storeImport({ db }: Tx, assignment: string, file: ReadFile): Promise<string> {
  const refused = file.problem !== null || file.issues.some(issue => issue.severity === 'error')
  const { rows } = await sql<{ id: string }>`
    insert into exchange.imports (cluster, assignment, kind, file_name, state, problem, issues, registers, curriculum)
    values (access.cluster(), ${assignment}, ${file.kind}, ${file.fileName}, ${refused ? 'refused' : 'ready'},
      ${file.problem && JSON.stringify(file.problem)}::jsonb, ${JSON.stringify(file.issues)}::jsonb,
      ${JSON.stringify(file.registers)}::jsonb, ${file.curriculum && JSON.stringify(file.curriculum)}::jsonb)
    returning id`.execute(db)
  return rows[0]?.id ?? ''
}

/** One import of the reader's own; `undefined` when there is none such. */
export async function findImport({ db }: Reader, id: string): Promise<StoredImport | undefined> {
  const { rows } = await sql<StoredImport>`
    select id, kind, file_name, state, problem, issues, registers, curriculum, placement, ordered_at
    from exchange.imports where id = ${id}`.execute(db)
  return rows[0]
}

/** Keeps where a curriculum belongs; gives whether its import is still open. */
export async function storePlacement({ db }: Tx, id: string, placement: StoredPlacement): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update exchange.imports set placement = ${JSON.stringify(placement)}::jsonb
    where id = ${id} and state = 'ready' and curriculum is not null`.execute(db)
  return Number(numAffectedRows ?? 0) === 1
}

/** Moves an import on from `ready`; gives whether it was there, so that none is applied twice. */
export async function closeImport({ db }: Tx, id: string, state: 'applied' | 'cancelled'): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update exchange.imports
    set state = ${state}, applied_at = clock_timestamp(), registers = '{}'
    where id = ${id} and (state = 'ready' or (state = 'refused' and ${state} = 'cancelled'))`.execute(db)
  return Number(numAffectedRows ?? 0) === 1
}
