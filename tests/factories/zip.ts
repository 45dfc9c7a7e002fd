import { deflateRawSync } from 'node:zlib'

/** An entry that declares a size of its own, whatever it holds. */
interface DeclaredEntry {
  readonly name: string
  readonly size: number
  readonly content?: string
}

/** A zip archive of these entries; the last may declare a size of its own. */
export function zip(
  entries: Readonly<Record<string, string | Uint8Array>>,
  declared?: DeclaredEntry,
): Buffer {
  const all = Object.entries(entries).map(([name, content]) => ({
    name,
    content: Buffer.from(content),
    size: Buffer.byteLength(content),
  }))
  if (declared) all.push({ ...declared, content: Buffer.from(declared.content ?? '') })
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, content, size } of all) {
    const data = deflateRawSync(content)
    const title = Buffer.from(name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(20, 4)
    local.writeUInt16LE(0x0800, 6)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(data.length, 18)
    local.writeUInt32LE(size, 22)
    local.writeUInt16LE(title.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(20, 6)
    entry.writeUInt16LE(0x0800, 8)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(data.length, 20)
    entry.writeUInt32LE(size, 24)
    entry.writeUInt16LE(title.length, 28)
    entry.writeUInt32LE(offset, 42)
    locals.push(local, title, data)
    central.push(entry, title)
    offset += local.length + title.length + data.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(all.length, 8)
  end.writeUInt16LE(all.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

/** An .xlsx of sheets as other programs write them: XML by the name of the sheet, and parts of one's own. */
export function workbookOf(
  sheets: Readonly<Record<string, string>>,
  parts: Readonly<Record<string, string>> = {},
): Buffer {
  const names = Object.keys(sheets)
  const ids = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  const targets = names.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="x/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  )
  return zip({
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${ids.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
    ...Object.fromEntries(names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheets[name] ?? ''])),
    ...parts,
  })
}

/** A cell as programs other than Excel write it: the text within the sheet, and no address. */
const cellXml = (value: string | number | null): string => {
  if (typeof value === 'number') return `<c><v>${value}</v></c>`
  if (value?.startsWith('<')) return value
  return value === null ? '<c/>' : `<c t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`
}

/** A row of a sheet; a text that begins with `<` is XML already. */
export const rowXml = (cells: readonly (string | number | null)[]): string =>
  `<row>${cells.map(cellXml).join('')}</row>`

/** A sheet of these rows. */
export const sheetXml = (...rows: readonly (readonly (string | number | null)[])[]): string =>
  `<worksheet><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`
