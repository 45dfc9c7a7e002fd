import * as exchange from '#contract/exchange/exchange.contract.ts'
import { inTransaction, type Reader, reading } from '#database/client/transactions.ts'
import { applyRegisters } from '#database/exchange/apply-registers.ts'
import { readClusterRegisters } from '#database/exchange/cluster-registers.ts'
import {
  closeImport,
  findImport,
  type ReadFile,
  type StoredImport,
  storeImport,
} from '#database/exchange/imports.ts'
import { writeTemplate, writeWorkbook } from '#documents/exchange/write-workbook.ts'
import type { ClusterRegisters } from '#domain/exchange/cluster-workbook.ts'
import { diffRegisters, type RegisterDiff } from '#domain/exchange/diff-registers.ts'
import type { Acting } from '../http/caller.ts'
import { type Context, scopeOf } from '../http/context.ts'
import type { Serve } from '../http/serve.ts'
import { notFound, ServerError } from '../http/server-errors.ts'
import { runOnce } from '../jobs/run-once.ts'
import { describeImport } from './describe-import.ts'
import type { FileToRead } from './read-import-file.ts'
import { uploadedFile } from './uploaded-file.ts'

/** Answers for imports, all or nothing, and for the workbook that they come back as. */
export function importRoutes(serve: Serve, { database }: Context): void {
  const current = (caller: Acting) =>
    reading(database, scopeOf(caller), reader => readClusterRegisters(reader, caller.assignment.cluster))

  serve(exchange.upload, async ({ caller, request }) => {
    const file = await uploadedFile(request)
    const known = knownCodes(await current(caller))
    const read = await runOnce<FileToRead, ReadFile>('exchange/read-import', { ...file, known })
    const id = await inTransaction(database, scopeOf(caller), { cause: 'ui' }, tx =>
      storeImport(tx, caller.assignment.id, read),
    )
    return { id }
  })

  serve(exchange.oneImport, ({ caller, params, language }) =>
    reading(database, scopeOf(caller), async reader => {
      const found = await existing(reader, params.id)
      const changes = found.state === 'ready' ? await changesOf(reader, caller, found) : []
      return describeImport(found, changes, language)
    }),
  )

  serve(exchange.applyImport, ({ caller, params, language }) =>
    inTransaction(database, scopeOf(caller), { cause: `import:${params.id}` }, async tx => {
      const found = await existing(tx, params.id)
      if (!(await closeImport(tx, found.id, 'applied'))) throw new ServerError('server.import-closed')
      const changes = await applyRegisters(tx, caller.assignment.cluster, found.registers)
      return describeImport({ ...found, state: 'applied' }, changes, language)
    }),
  )

  serve(exchange.cancelImport, ({ caller, params }) =>
    inTransaction(database, scopeOf(caller), { cause: 'ui' }, async tx => {
      const found = await existing(tx, params.id)
      if (!(await closeImport(tx, found.id, 'cancelled'))) throw new ServerError('server.import-closed')
    }),
  )

  serve(exchange.clusterWorkbookFile, async ({ caller, language, businessDate }) => ({
    name: `${caller.assignment.cluster}-${businessDate}.xlsx`,
    bytes: await writeWorkbook(await current(caller), language),
  }))

  serve(exchange.workbookTemplate, async ({ language }) => ({
    name: language === 'ru' ? 'Книга кластера.xlsx' : 'Cluster workbook.xlsx',
    bytes: await writeTemplate(language),
  }))
}

async function existing(reader: Reader, id: string): Promise<StoredImport> {
  const found = await findImport(reader, id)
  if (!found) throw notFound({ key: id })
  return found
}

const changesOf = async (
  reader: Reader,
  { assignment }: Acting,
  { registers }: StoredImport,
): Promise<readonly RegisterDiff[]> =>
  diffRegisters(await readClusterRegisters(reader, assignment.cluster), registers)

/** The codes by which a file may refer to records that it does not hold itself. */
const knownCodes = (registers: ClusterRegisters): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    Object.entries(registers).map(([name, records]) => [
      name,
      new Set(
        (records as readonly { code?: string }[]).flatMap(({ code }) => (code === undefined ? [] : [code])),
      ),
    ]),
  )
