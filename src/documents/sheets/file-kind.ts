import type { FileKind } from '#domain/files/unreadable-file.ts'
import { decodeText, startsWith } from '../xml/decode-text.ts'

/** What a file is by its first bytes; a zip archive stays `zip` until its entries are known. */
export function sniffFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip'
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'xls'
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf'
  return sniffText(bytes)
}

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
  if (/^\s*</.test(head)) return 'xml'
  const binary = [...head].some(letter => letter < ' ' && !'\t\r\n\f'.includes(letter))
  return !binary && /[;,\t\n]/.test(head) ? 'csv' : 'unknown'
}
