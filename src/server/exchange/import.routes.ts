import * as exchange from '#contract/exchange/exchange.contract.ts'
import { inTransaction, type Reader, reading } from '#database/client/transactions.ts'
import { readClusterRegisters, readKnownCodes, readRegisters } from '#database/exchange/cluster-registers.ts'
import {
  closeImport,
  findImport,
  type ReadFile,
  type StoredImport,
  storeImport,
  storePlacement,
} from '#database/exchange/imports.ts'
import { writeTemplate, writeWorkbook } from '#documents/exchange/write-workbook.ts'
import { refuseIf } from '#domain/values/refusal.ts'
import type { Acting } from '../http/caller.ts'
import { type Context, scopeOf } from '../http/context.ts'
import type { Serve } from '../http/serve.ts'
import { notFound, ServerError } from '../http/server-errors.ts'
import { runOnce } from '../jobs/run-once.ts'
import { applyImport } from './apply-import.ts'
import { describeImport } from './describe-import.ts'
import { dryRun } from './dry-run.ts'
import type { FileToRead } from './read-import-file.ts'
import { uploadedFile } from './uploaded-file.ts'

/** Answers for imports, all or nothing, and for the workbook that they come back as. */
export function importRoutes(serve: Serve, { database }: Context): void {
  const inScope = <T>(caller: Acting, read: (reader: Reader) => Promise<T>) =>
    reading(database, scopeOf(caller), read)

  serve(exchange.upload, async ({ caller, request }) => {
    const file = await uploadedFile(request)
    const beside = await inScope(caller, reader => readBesideFile(reader, caller.assignment.cluster))
    const read = await runOnce<FileToRead, ReadFile>('exchange/read-import', { ...file, ...beside })
    const id = await inTransaction(database, scopeOf(caller), { cause: 'ui' }, tx =>
      storeImport(tx, caller.assignment.id, read),
    )
    return { id }
  })

  serve(exchange.oneImport, async ({ caller, params, language }) => {
    const found = await inScope(caller, reader => existing(reader, params.id))
    return describeImport(found, await dryRun(database, caller, found), language)
  })

  serve(exchange.placeCurriculum, async ({ caller, params, body, language }) => {
    const found = await inScope(caller, reader => existing(reader, params.id))
    const placed = { ...found, placement: body }
    const tried = await dryRun(database, caller, placed)
    refuseIf(tried.problem ?? undefined)
    await inTransaction(database, scopeOf(caller), { cause: 'ui' }, async tx => {
      if (!(await storePlacement(tx, params.id, body))) throw new ServerError('server.import-closed')
    })
    return describeImport(placed, tried, language)
  })

  serve(exchange.applyImport, ({ caller, params, language }) =>
    inTransaction(database, scopeOf(caller), { cause: `import:${params.id}` }, async tx => {
      const found = await existing(tx, params.id)
      const changes = await applyImport(tx, caller, found)
      return describeImport(
        { ...found, state: 'applied' },
        { changes, problem: null, curriculum: null },
        language,
      )
    }),
  )

  serve(exchange.cancelImport, ({ caller, params }) =>
    inTransaction(database, scopeOf(caller), { cause: 'ui' }, async tx => {
      const found = await existing(tx, params.id)
      if (!(await closeImport(tx, found.id, 'cancelled'))) throw new ServerError('server.import-closed')
    }),
  )

  serve(exchange.clusterWorkbookFile, async ({ caller, language, businessDate }) => {
    const { cluster } = caller.assignment
    const registers = await inScope(caller, reader => readClusterRegisters(reader, cluster))
    return { name: `${cluster}-${businessDate}.xlsx`, bytes: await writeWorkbook(registers, language) }
  })

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

/** What the cluster has already, as far as the reading of a file looks at it. */
async function readBesideFile(reader: Reader, cluster: string): Promise<Pick<FileToRead, 'known' | 'rules'>> {
  const known = await readKnownCodes(reader, cluster)
  const { rules } = await readRegisters(reader, cluster, ['rules'])
  return { known, rules }
}
