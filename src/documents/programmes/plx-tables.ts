import { damagedFile, emptyFile, oversizedFile, wrongKindOfFile } from '#domain/files/unreadable-file.ts'
import { kindOfFile } from '../sheets/file-kind.ts'
import { decodeText } from '../xml/decode-text.ts'
import { scanXmlText } from '../xml/scan-xml.ts'

/** A row of one of the file's tables: all its data are attributes, and any of them may be absent. */
export type PlxRow = Readonly<Record<string, string>>

/** The tables of a .plx file by their names, with the attributes of the document itself. */
export interface PlxTables {
  readonly document: PlxRow
  rows(table: string): readonly PlxRow[]
}

/** The largest real curriculum seen is 2 MB. */
const MOST_BYTES = 30 * 1024 * 1024

/**
 * Reads a .plx (XML of either byte order, an ADO.NET diffgram of a typed data set) into its tables.
 *
 * @throws RefusedError when the bytes are no such file, empty, broken or oversized.
 */
export function readPlxTables(bytes: Uint8Array): PlxTables {
  const kind = kindOfFile(bytes)
  if (kind === 'empty') throw emptyFile()
  if (kind !== 'xml') throw wrongKindOfFile('.plx', kind)
  if (bytes.length > MOST_BYTES) throw oversizedFile('bytes', MOST_BYTES)
  const { document, inDataSet, tables } = gatherRows(decodeText(bytes))
  if (!document || !inDataSet) throw wrongKindOfFile('.plx', 'xml')
  return { document, rows: table => tables.get(table) ?? [] }
}

/** Any element within the data set is a row of the table that bears its name; some rows stand within others. */
function gatherRows(xml: string) {
  const tables = new Map<string, PlxRow[]>()
  let document: PlxRow | undefined
  let inDataSet = false
  scanXmlText(xml, '.plx', {
    open(name, attributes) {
      if (name === 'Документ') document = attributes
      else if (name === 'dsMMISDB') inDataSet = true
      else if (inDataSet) {
        const rows = tables.get(name) ?? []
        rows.push(attributes)
        tables.set(name, rows)
      }
    },
  })
  return { document, inDataSet, tables }
}

/** A whole number of an attribute; nothing where it is absent. */
export function wholeOf(row: PlxRow, name: string): number | undefined {
  const number = numberOf(row, name)
  return number === undefined ? undefined : Math.trunc(number)
}

/**
 * A number of an attribute, with a point or a comma; nothing where it is absent.
 *
 * @throws RefusedError when it is there and no number.
 */
export function numberOf(row: PlxRow, name: string): number | undefined {
  const text = row[name]
  if (text === undefined || text.trim() === '') return undefined
  const number = Number(text.replace(',', '.'))
  if (!Number.isFinite(number)) throw damagedFile(`${name}="${text.slice(0, 40)}"`)
  return number
}

/** Whether a flag is set; `otherwise` where the attribute is absent. */
export const isSet = (row: PlxRow, name: string, otherwise = false): boolean =>
  row[name] === undefined ? otherwise : /^(true|1)$/i.test(row[name])

/** A text without the space around it; nothing where it is absent or empty. */
export const textOf = (row: PlxRow, name: string): string | null => row[name]?.trim() || null
