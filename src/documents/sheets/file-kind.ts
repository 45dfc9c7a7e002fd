import type { FileKind } from '#domain/files/unreadable-file.ts'
import { decodeText, startsWith } from '../xml/decode-text.ts'

/** What a file is by its first bytes; a zip archive stays `zip` until its entries are known. */
export function sniffFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty'
  const known = SIGNATURES.find(([, ...start]) => startsWith(bytes, ...start))
  return known ? known[0] : sniffText(bytes)
}

/** What a file is, an archive by the names of its entries, which stand in it unpacked. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  const kind = sniffFile(bytes)
  if (kind !== 'zip') return kind
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return kindOfArchive(TELLING_ENTRIES.filter(name => content.includes(name)))
}

const TELLING_ENTRIES = ['xl/workbook.bin', 'xl/workbook.xml', 'word/document.xml', 'content.xml', 'mimetype']

/** What a file of each kind begins with. */
const SIGNATURES: readonly (readonly [FileKind, ...number[]])[] = [
  ['zip', 0x50, 0x4b, 0x03, 0x04],
  ['zip', 0x50, 0x4b, 0x05, 0x06],
  // RAR and 7-Zip.
  ['archive', 0x52, 0x61, 0x72, 0x21, 0x1a, 0x07],
  ['archive', 0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
  ['xls', 0xd0, 0xcf, 0x11, 0xe0],
  ['pdf', 0x25, 0x50, 0x44, 0x46],
  ['picture', 0x89, 0x50, 0x4e, 0x47],
  ['picture', 0xff, 0xd8, 0xff],
]

/** An encrypted .xlsx is an old Office container that holds a stream of this name. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
}

/** What an archive is by the names of its entries. */
export function kindOfArchive(names: Iterable<string>): FileKind {
  const held = new Set(names)
  if (held.has('xl/workbook.bin')) return 'xlsb'
  if ([...held].some(name => /^xl\/.*\.xml$/.test(name))) return 'xlsx'
  if (held.has('word/document.xml')) return 'docx'
  if (held.has('content.xml') && held.has('mimetype')) return 'ods'
  return 'zip'
}

function sniffText(bytes: Uint8Array): FileKind {
  const head = decodeText(bytes.subarray(0, 2000))
  if (/^\s*<(!doctype\s+html|html|table|meta)\b/i.test(head)) return 'html'
  if (/^\s*</.test(head)) return 'xml'
  const binary = [...head].some(letter => letter < ' ' && !'\t\r\n\f'.includes(letter))
  return !binary && /[;,\t\n]/.test(head) ? 'csv' : 'unknown'
}
