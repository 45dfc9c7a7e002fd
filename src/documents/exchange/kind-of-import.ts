import type { ImportKind } from '#domain/exchange/import-rights.ts'
import { sniffFile } from '../sheets/file-kind.ts'
import { decodeText } from '../xml/decode-text.ts'

const ENDINGS: Readonly<Record<string, ImportKind>> = { plx: 'curriculum', xml: 'calendar' }

/** So much of a file's beginning tells which XML it is. */
const HEAD = 4000

/** What a file that is brought is: by what stands in it, and else by the ending of its name; a workbook in doubt. */
export function kindOfImport(bytes: Uint8Array, fileName: string): ImportKind {
  const head = sniffFile(bytes) === 'xml' ? decodeText(bytes.subarray(0, HEAD)) : ''
  if (/<Документ[\s>]/.test(head)) return 'curriculum'
  if (/<calendar[\s>]/.test(head)) return 'calendar'
  if (sniffFile(bytes) === 'zip') return 'workbook'
  return ENDINGS[fileName.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'workbook'
}
