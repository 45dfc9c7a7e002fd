import { clusterWorkbookFile, workbookTemplate } from '#contract/exchange/exchange.contract.ts'
import { reading } from '#database/client/transactions.ts'
import { readClusterRegisters } from '#database/exchange/cluster-registers.ts'
import { newestChange } from '#database/exchange/newer-changes.ts'
import { writeTemplate, writeWorkbook } from '#documents/exchange/write-workbook.ts'
import { type Context, scopeOf } from '../http/context.ts'
import type { Serve } from '../http/serve.ts'

/** Answers for the workbook that imports come back as. */
export function workbookRoutes(serve: Serve, { database }: Context): void {
  serve(clusterWorkbookFile, async ({ caller, language, businessDate }) => {
    const { cluster } = caller.assignment
    const { registers, takenOut } = await reading(database, scopeOf(caller), async reader => ({
      takenOut: await newestChange(reader),
      registers: await readClusterRegisters(reader, cluster),
    }))
    return {
      name: `${cluster}-${businessDate}.xlsx`,
      bytes: await writeWorkbook(registers, language, takenOut),
    }
  })

  serve(workbookTemplate, async ({ language }) => ({
    name: language === 'ru' ? 'Книга кластера.xlsx' : 'Cluster workbook.xlsx',
    bytes: await writeTemplate(language),
  }))
}
