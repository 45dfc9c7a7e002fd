import { readFileSync } from 'node:fs'
import { readImportFile } from '#server/exchange/read-import-file.ts'

/** Reads a workbook in a process of its own, as the import's worker does, and prints the most memory that it held. */
const bytes = readFileSync(process.argv[2] ?? '')
const before = process.resourceUsage().maxRSS
// A code that everything refers to need not be known here: an unknown one is reported, and costs no less.
const { registers } = await readImportFile({
  kind: 'workbook',
  fileName: 'x.xlsx',
  bytes,
  known: new Map(),
  standing: {},
  former: new Map(),
})
const after = process.resourceUsage().maxRSS
process.stdout.write(
  JSON.stringify({
    people: registers.persons?.length ?? 0,
    megabytes: Math.round(after / 1024),
    more: Math.round((after - before) / 1024),
  }),
)
