import { demoCluster } from '#demo/exchange/demo-cluster.ts'
import { writeWorkbook } from '#documents/exchange/write-workbook.ts'
import type { Command } from './command.ts'
import { writeOutput } from './files.ts'
import { languageOf, languageOption } from './language.ts'

/** Writes the demo cluster, with its invented people and employers, as a workbook. */
export const command: Command = {
  name: 'workbook demo',
  summary: 'Writes the demo cluster as a workbook; the same seed gives the same cluster.',
  positional: [],
  options: {
    seed: { kind: 'number', value: 'N', help: 'from which its people are drawn', fallback: '1' },
    out: { kind: 'text', value: 'FILE.xlsx', help: 'where to write it', required: true },
    language: languageOption,
  },
  async run(args, terminal) {
    const path = args.text('out') ?? ''
    await writeOutput(path, await writeWorkbook(demoCluster(args.number('seed') ?? 1), languageOf(args)))
    terminal.remark(`Written: ${path}`)
    return 0
  },
}
