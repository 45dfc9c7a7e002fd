import { writeTemplate } from '#documents/exchange/write-workbook.ts'
import type { Command } from './command.ts'
import { writeOutput } from './files.ts'
import { languageOf, languageOption } from './language.ts'

/** Writes the empty workbook of a cluster, with headings, hints and drop-downs. */
export const command: Command = {
  name: 'workbook template',
  summary: 'Writes the empty workbook of a cluster, with its drop-downs, to fill in.',
  positional: [],
  options: {
    out: { kind: 'text', value: 'FILE.xlsx', help: 'where to write it', required: true },
    language: languageOption,
  },
  async run(args, terminal) {
    const path = args.text('out') ?? ''
    await writeOutput(path, await writeTemplate(languageOf(args)))
    terminal.remark(`Written: ${path}`)
    return 0
  },
}
