import { damagedFile } from '#domain/files/unreadable-file.ts'
import { type XmlTaker, xmlScanner } from './xml-scanner.ts'

/**
 * Scans XML as its bytes arrive, in UTF-8, so that a sheet of any length needs the memory of one chunk.
 *
 * @throws RefusedError when the text is no such XML, or breaks off; `part` names it.
 */
export async function scanXml(
  chunks: AsyncIterable<Uint8Array>,
  part: string,
  taker: XmlTaker,
): Promise<void> {
  const decoder = new TextDecoder('utf-8')
  const scanner = xmlScanner(taker, () => damagedFile(part))
  try {
    for await (const chunk of chunks) scanner.take(decoder.decode(chunk, { stream: true }))
  } catch (error) {
    if (error instanceof Error && error.name === 'RefusedError') throw error
    if (isFault(error)) throw damagedFile(part)
    throw error
  }
  scanner.end()
}

/** Whether the bytes, and not our own code, are at fault: zlib's and yauzl's errors. */
const isFault = (error: unknown): boolean =>
  error instanceof Error && !(error instanceof TypeError || error instanceof RangeError)

/**
 * Scans XML that is in memory.
 *
 * @throws RefusedError when the text is no such XML, or breaks off; `part` names it.
 */
export function scanXmlText(xml: string, part: string, taker: XmlTaker): void {
  const scanner = xmlScanner(taker, () => damagedFile(part))
  scanner.take(xml)
  scanner.end()
}
