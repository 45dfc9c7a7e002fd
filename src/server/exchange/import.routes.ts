import * as exchange from '#contract/exchange/exchange.contract.ts'
import { inTransaction, type Reader, reading } from '#database/client/transactions.ts'
import { readKnownCodes, readRegisters } from '#database/exchange/cluster-registers.ts'
import { readFormerKeys } from '#database/exchange/former-keys.ts'
import {
  beginImport,
  findImport,
  giveUpImport,
  listImports,
  type ReadFile,
  type StoredImport,
  storeDeclined,
  storePlacement,
} from '#database/exchange/imports.ts'
import { writeIssues } from '#documents/exchange/issue-sheet.ts'
import type { FormerCodes } from '#domain/exchange/check-references.ts'
import { checkedRegisters } from '#domain/exchange/check-registers.ts'
import { whyNotImport } from '#domain/exchange/import-rights.ts'
import type { Rename } from '#domain/exchange/rename-records.ts'
import { refuseIf } from '#domain/values/refusal.ts'
import type { Acting } from '../http/caller.ts'
import { type Context, scopeOf } from '../http/context.ts'
import type { Serve } from '../http/serve.ts'
import { notFound, ServerError } from '../http/server-errors.ts'
import { openReadingDesk } from '../jobs/reading-desk.ts'
import { applyImport } from './apply-import.ts'
import { describeImport } from './describe-import.ts'
import { dryRun } from './dry-run.ts'
import { IMPORT_READING } from './import-reading.ts'
import type { BesideFile, FileToRead, ReadingProgress } from './read-import-file.ts'
import { uploadedFile } from './uploaded-file.ts'

/** How many earlier imports a list shows. */
const LISTED = 50

/** Answers for imports, all or nothing. */
export function importRoutes(serve: Serve, { database, readings }: Context): void {
  const house = { database, background: readings }
  const desk = openReadingDesk<FileToRead, ReadFile, ReadingProgress>(house, IMPORT_READING)
  const inScope = <T>(caller: Acting, read: (reader: Reader) => Promise<T>) =>
    reading(database, scopeOf(caller), read)
  const write = <T>(caller: Acting, act: Parameters<typeof inTransaction<T>>[3]) =>
    inTransaction(database, scopeOf(caller), { cause: 'ui' }, act)

  serve(exchange.upload, async ({ caller, request }) => {
    const { bytes, ...file } = await uploadedFile(request)
    refuseIf(whyNotImport(caller.assignment.role, file.kind))
    const beside = await inScope(caller, reader => readBesideFile(reader, caller.assignment.cluster))
    const { id, order } = await write(caller, tx =>
      beginImport(tx, caller.assignment.id, { ...file, size: bytes.length }),
    )
    desk.begin(id, order, { ...file, ...beside, bytes })
    return { id }
  })

  serve(exchange.listImports, async ({ caller }) => ({
    items: [...(await inScope(caller, reader => listImports(reader, LISTED)))].map(
      ({ outcome, ...item }) => ({
        ...item,
        outcome: outcome ? [...outcome] : null,
      }),
    ),
  }))

  serve(exchange.oneImport, ({ caller, params, language }) =>
    inScope(caller, async reader => {
      const found = await existing(reader, params.id)
      const progress = desk.progressOf(params.id) ?? null
      return describeImport(found, await dryRun(reader, caller, found), language, progress)
    }),
  )

  serve(exchange.importIssues, async ({ caller, params, language }) => {
    const { issues, fileName } = await inScope(caller, reader => existing(reader, params.id))
    return {
      name: `${language === 'ru' ? 'Замечания' : 'Remarks'} – ${fileName}.xlsx`,
      bytes: await writeIssues(issues, fileName, language),
    }
  })

  serve(exchange.placeCurriculum, async ({ caller, params, body, language }) => {
    const found = await inScope(caller, reader => existing(reader, params.id))
    const placed = { ...found, placement: body }
    const tried = await inScope(caller, reader => dryRun(reader, caller, placed))
    refuseIf(tried.problem ?? undefined)
    await write(caller, async tx => {
      if (!(await storePlacement(tx, params.id, body))) throw new ServerError('server.import-closed')
    })
    return describeImport(placed, tried, language)
  })

  serve(exchange.declineRenames, ({ caller, params, body, language }) =>
    write(caller, async tx => {
      if (!(await storeDeclined(tx, params.id, body.declined))) throw new ServerError('server.import-closed')
      const found = await existing(tx, params.id)
      return describeImport(found, await dryRun(tx, caller, found), language)
    }),
  )

  serve(exchange.applyImport, ({ caller, params, body, language }) =>
    inTransaction(database, scopeOf(caller), { cause: `import:${params.id}` }, async tx => {
      await applyImport(tx, caller, await existing(tx, params.id), body.fingerprint)
      const applied = await existing(tx, params.id)
      return describeImport(applied, await dryRun(tx, caller, applied), language)
    }),
  )

  serve(exchange.cancelImport, async ({ caller, params }) => {
    await write(caller, async tx => {
      const found = await existing(tx, params.id)
      if (!(await giveUpImport(tx, found.id))) throw new ServerError('server.import-closed')
    })
    desk.stop(params.id)
  })
}

async function existing(reader: Reader, id: string): Promise<StoredImport> {
  const found = await findImport(reader, id)
  if (!found) throw notFound({ key: id })
  return found
}

function formerCodes(renames: readonly Rename[]): FormerCodes {
  const former = new Map<string, Map<string, string>>()
  for (const { register, from, to } of renames) {
    former.set(register, (former.get(register) ?? new Map<string, string>()).set(from, to))
  }
  return former
}

/** What the cluster has already, as far as the reading of a file looks at it. */
async function readBesideFile(reader: Reader, cluster: string): Promise<BesideFile> {
  const known = await readKnownCodes(reader, cluster)
  const former = formerCodes(await readFormerKeys(reader))
  return { known, former, standing: await readRegisters(reader, cluster, checkedRegisters) }
}
