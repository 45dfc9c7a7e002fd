import type { Readable } from 'node:stream'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import {
  damagedFile,
  emptyFile,
  encryptedFile,
  oversizedFile,
  wrongKindOfFile,
} from '#domain/files/unreadable-file.ts'
import { isEncryptedOffice, kindOfArchive, sniffFile } from './file-kind.ts'

/** How much of an archive is read before it is taken for a bomb. */
export interface ArchiveLimits {
  /** Bytes of the file itself. */
  readonly bytes: number
  /** Entries in the archive. */
  readonly parts: number
  /** Bytes of all entries together when unpacked, as the archive declares them; an entry that lies is cut off. */
  readonly unpacked: number
}

/** Ten times what a workbook of 50,000 students needs. */
export const WORKBOOK_LIMITS: ArchiveLimits = {
  bytes: 100 * 1024 * 1024,
  parts: 2000,
  unpacked: 512 * 1024 * 1024,
}

/** An opened archive of Office Open XML. */
export interface Archive {
  readonly names: ReadonlySet<string>
  /**
   * The unpacked bytes of one entry.
   *
   * @throws RefusedError when there is no such entry or it is broken.
   */
  open(name: string): Promise<Readable>
  close(): void
}

/**
 * Opens an .xlsx as an archive.
 *
 * @throws RefusedError when the bytes are no workbook, locked, broken or unpack to more than the limits allow.
 */
export async function openWorkbookArchive(bytes: Uint8Array, limits = WORKBOOK_LIMITS): Promise<Archive> {
  refuseOtherKinds(bytes)
  if (bytes.length > limits.bytes) throw oversizedFile('bytes', limits.bytes)
  const zip = await openZip(bytes)
  const entries = await listEntries(zip, limits)
  const kind = kindOfArchive(entries.keys())
  if (kind !== 'xlsx') throw wrongKindOfFile('.xlsx', kind)
  return {
    names: new Set(entries.keys()),
    open: name => openEntry(zip, entries, name),
    close: () => zip.close(),
  }
}

function refuseOtherKinds(bytes: Uint8Array): void {
  const kind = sniffFile(bytes)
  if (kind === 'empty') throw emptyFile()
  if (kind === 'xls' && isEncryptedOffice(bytes)) throw encryptedFile()
  if (kind !== 'zip') throw wrongKindOfFile('.xlsx', kind)
}

async function openZip(bytes: Uint8Array): Promise<ZipFile> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return await yauzl.fromBufferPromise(buffer, { lazyEntries: true, autoClose: false })
  } catch {
    throw damagedFile('zip')
  }
}

async function listEntries(zip: ZipFile, limits: ArchiveLimits): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.parts) throw oversizedFile('parts', limits.parts)
  const entries = new Map<string, Entry>()
  let unpacked = 0
  try {
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize
      if (entry.isEncrypted()) throw encryptedFile()
      entries.set(entry.fileName, entry)
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'RefusedError') throw error
    throw damagedFile('zip')
  }
  if (unpacked > limits.unpacked) throw oversizedFile('unpacked', limits.unpacked)
  return entries
}

async function openEntry(zip: ZipFile, entries: Map<string, Entry>, name: string): Promise<Readable> {
  const entry = entries.get(name)
  if (!entry) throw damagedFile(name)
  try {
    return await zip.openReadStreamPromise(entry)
  } catch {
    throw damagedFile(name)
  }
}
