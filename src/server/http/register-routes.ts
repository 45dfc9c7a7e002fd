import type { RegisterContract } from '#contract/http/register-contract.ts'
import { RecordChangedError } from '#database/client/record-errors.ts'
import { historyOf } from '#database/client/record-history.ts'
import { labelsOf } from '#database/client/register-labels.ts'
import {
  findRecord,
  type ListRequest,
  listLabelled,
  type VersionedRecord,
} from '#database/client/register-queries.ts'
import { createRecord, endRecord, updateRecord } from '#database/client/register-writes.ts'
import { keyToday } from '#database/client/renamed-keys.ts'
import { inTransaction, type Reader, reading, type Tx } from '#database/client/transactions.ts'
import { writeRegister } from '#documents/sheets/register-sheet.ts'
import { whyNotEnd } from '#domain/access/end-record.ts'
import { allSentences } from '#domain/all-sentences.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import { refuseIf } from '#domain/values/refusal.ts'
import { type AnyRecord, type AnyRegister, keyOf } from '#domain/values/register.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import type { Language } from '#domain/values/text.ts'
import type { Acting } from './caller.ts'
import { type Context, scopeOf } from './context.ts'
import { actsOn } from './record-acts.ts'
import { type RegisterRules, refuseFindings } from './register-rules.ts'
import type { Serve } from './serve.ts'
import { badInput, notFound, ServerError } from './server-errors.ts'

/** The most records that one exported list holds. */
const EXPORT_LIMIT = 100_000

/** Answers the routes of one register: what every room's registers have in common, with the room's own rules. */
export function serveRegister<R>(
  serve: Serve,
  context: Context,
  typed: RegisterContract<R>,
  typedRules: RegisterRules<R> = {},
): void {
  const contract = typed as unknown as RegisterContract<AnyRecord>
  const rules = typedRules as unknown as RegisterRules<AnyRecord>
  const { registerOf: lookup } = context
  const register = lookup(contract.register.name)
  const read = <T>(caller: Acting, act: (reader: Reader) => Promise<T>) =>
    reading(context.database, scopeOf(caller), act)
  const write = <T>(caller: Acting, reason: string | undefined, act: (tx: Tx) => Promise<T>) =>
    inTransaction(context.database, scopeOf(caller), { cause: 'ui', reason }, act)

  serve(contract.list, ({ caller, query }) =>
    read(caller, async reader => {
      const page = await listLabelled(reader, register, lookup, listRequest(query))
      return { ...page, items: [...page.items], sums: { ...page.sums }, labels: mutable(page.labels) }
    }),
  )

  serve(contract.workbook, async ({ caller, query, language }) => {
    const { columns, ...list } = query
    const request = { ...listRequest(list), offset: 0, limit: EXPORT_LIMIT }
    const { items, labels } = await read(caller, reader => listLabelled(reader, register, lookup, request))
    const shown = columns === undefined ? undefined : { columns: columns.split(','), labels }
    const bytes = await writeRegister(register, items, language, shown)
    return { name: `${register.title[language]}.xlsx`, bytes }
  })

  serve(contract.one, ({ caller, params, language }) =>
    read(caller, async reader => {
      const found = await existing(reader, register, params.key)
      const labels = await labelsOf(reader, register, lookup, [found.record])
      const acts = await actsOn({
        reader,
        register,
        rules,
        found: found.record,
        role: caller.assignment.role,
        language,
      })
      return { ...found, labels: mutable(labels), acts }
    }),
  )

  serve(contract.create, ({ caller, body, language }) =>
    write(caller, undefined, async tx => {
      refuseBadRecord(context, register, body.record, language)
      refuseIf(rules.whyNotChange?.(body.record))
      const saved = await createRecord(tx, register, body.record)
      await refuseFindings(rules, tx, saved.record)
      return saved
    }),
  )

  serve(contract.change, ({ caller, params, body, language }) =>
    write(caller, body.reason, async tx => {
      const { record, version } = body
      if (keyOf(register, record) !== params.key)
        throw new ServerError('server.key-fixed', { facts: { key: params.key } })
      refuseBadRecord(context, register, record, language)
      if (rules.whyNotChange) refuseIf(rules.whyNotChange((await existing(tx, register, params.key)).record))
      refuseIf(rules.whyNotChange?.(record))
      const saved = await orConflict(
        tx,
        register,
        params.key,
        updateRecord(tx, register, params.key, { record, version }),
      )
      await refuseFindings(rules, tx, saved.record)
      return saved
    }),
  )

  serveRename(serve, contract, register, write)
  if (contract.end) {
    serve(contract.end, ({ caller, params, body }) =>
      write(caller, body.reason, async tx => {
        const { record } = await existing(tx, register, params.key)
        const endsOn = body.endsOn as LocalDate
        refuseIf(rules.whyNotChange?.(record) ?? whyNotEnd(record, endsOn))
        const saved = await orConflict(
          tx,
          register,
          params.key,
          endRecord(tx, register, params.key, { ...body, endsOn }),
        )
        await refuseFindings(rules, tx, saved.record)
        return saved
      }),
    )
  }

  serve(contract.history, ({ caller, params }) =>
    read(caller, async reader => {
      await existing(reader, register, params.key)
      const items = await historyOf(reader, register, params.key)
      return { items: items.map(item => ({ ...item, fields: [...item.fields] })) }
    }),
  )
}

type Write = <T>(caller: Acting, reason: string | undefined, act: (tx: Tx) => Promise<T>) => Promise<T>

/** Gives a record another code; references and history follow it. */
function serveRename(
  serve: Serve,
  { rename }: RegisterContract<AnyRecord>,
  register: AnyRegister,
  write: Write,
): void {
  if (!rename) return
  serve(rename, ({ caller, params, body: { code, version, reason } }) =>
    write(caller, reason, async tx => {
      const { record } = await existing(tx, register, params.key)
      const renamed = { record: { ...record, code }, version }
      return orConflict(tx, register, params.key, updateRecord(tx, register, params.key, renamed))
    }),
  )
}

interface ListQuery {
  readonly on?: string | undefined
  readonly q?: string | undefined
  readonly sort?: string | undefined
  readonly keys?: string | undefined
  readonly offset: number
  readonly limit: number
}

/** What a list's address asks for; what is no word of its own is a filter by a column. */
function listRequest({ on, q, sort, keys, offset, limit, ...rest }: ListQuery): ListRequest {
  const { lang: _, ...filters } = rest as Record<string, string | undefined>
  return { on: on as LocalDate | undefined, search: q, sort, keys: keys?.split(','), offset, limit, filters }
}

async function existing(
  reader: Reader,
  register: AnyRegister,
  key: string,
): Promise<VersionedRecord<AnyRecord>> {
  const found = await findRecord(reader, register, key)
  if (found) return found
  const today = await keyToday(reader, register, key)
  throw notFound(today === undefined ? { key } : { key, today })
}

/** @throws ServerError with the fields when a record cannot be right by itself, such as one that ends before it starts. */
function refuseBadRecord(
  { checkRecord }: Context,
  register: AnyRegister,
  record: AnyRecord,
  language: Language,
): void {
  const issues = checkRecord(register, record).map(({ code, facts, field }) => ({
    path: field ? `record.${field}` : 'record',
    message: sayRefusal({ code, facts }, language, allSentences),
  }))
  if (issues.length > 0) throw badInput(issues)
}

/** Tells who was faster, when somebody else has changed the record since it was read. */
async function orConflict<T>(
  reader: Reader,
  register: AnyRegister,
  key: string,
  saving: Promise<T>,
): Promise<T> {
  try {
    return await saving
  } catch (error) {
    if (!(error instanceof RecordChangedError)) throw error
    const [last] = await historyOf(reader, register, key)
    throw new ServerError('server.conflict', {
      current: { record: { ...error.current }, version: error.version },
      ...(last ? { changedBy: { person: last.person, at: last.at } } : {}),
    })
  }
}

const mutable = (labels: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
  labels as Record<string, Record<string, string>>
