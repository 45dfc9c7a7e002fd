import { damagedFile } from '#domain/files/unreadable-file.ts'

/** What a scan of XML reports, in the order of the text; names come without their namespace's prefix. */
export interface XmlTaker {
  open(name: string, attributes: string): void
  text?(text: string): void
  close?(name: string): void
}

/** No tag or text of the files read here is longer: a cell holds 32,767 characters. */
const LONGEST_PIECE = 4 * 1024 * 1024

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** The text with XML's own entities replaced; no others are ever defined. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole
    const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** The value of an attribute in the text between a tag's name and its end. */
export function attributeOf(attributes: string, name: string): string | undefined {
  let at = attributes.indexOf(`${name}=`)
  while (at > 0 && !/\s/.test(attributes[at - 1] ?? '')) at = attributes.indexOf(`${name}=`, at + 1)
  if (at < 0) return undefined
  const quote = attributes[at + name.length + 1] ?? ''
  const end = attributes.indexOf(quote, at + name.length + 2)
  return end < 0 ? undefined : unescapeXml(attributes.slice(at + name.length + 2, end))
}

/** All attributes of a tag by their names, a prefix such as `diffgr:` kept. */
export function attributesOf(attributes: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const [, name = '', , double, single] of attributes.matchAll(
    /([^\s=]+)\s*=\s*("([^"]*)"|'([^']*)')/g,
  )) {
    found[name] = unescapeXml(double ?? single ?? '')
  }
  return found
}

/**
 * Scans XML as its bytes arrive, so that a sheet of any length needs the memory of one chunk. It reads what Office
 * writes: UTF-8 and no document types, so there is no entity to expand and nothing to fetch.
 *
 * @throws RefusedError when the text is no such XML, or breaks off; `part` names it.
 */
export async function scanXml(
  chunks: AsyncIterable<Uint8Array>,
  part: string,
  taker: XmlTaker,
): Promise<void> {
  const decoder = new TextDecoder('utf-8')
  const scanner = new Scanner(part, taker)
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
  const scanner = new Scanner(part, taker)
  scanner.take(xml)
  scanner.end()
}

class Scanner {
  private rest = ''
  private readonly open: string[] = []
  private seenRoot = false
  private readonly part: string
  private readonly taker: XmlTaker

  constructor(part: string, taker: XmlTaker) {
    this.part = part
    this.taker = taker
  }

  take(chunk: string): void {
    const xml = this.rest + chunk
    let at = 0
    for (;;) {
      const next = this.step(xml, at)
      if (next === undefined) break
      at = next
    }
    this.rest = xml.slice(at)
    if (this.rest.length > LONGEST_PIECE) throw damagedFile(this.part)
  }

  end(): void {
    if (this.open.length > 0 || !this.seenRoot || this.rest.trim() !== '') throw damagedFile(this.part)
  }

  /** Reads the text and the tag that begin at `at`; nothing when the rest of them has not arrived. */
  private step(xml: string, at: number): number | undefined {
    const start = xml.indexOf('<', at)
    if (start < 0) return undefined
    const end = endOfTag(xml, start)
    if (end === undefined) return undefined
    if (start > at && this.open.length > 0) this.taker.text?.(unescapeXml(xml.slice(at, start)))
    this.tag(xml.slice(start + 1, end - 1))
    return end
  }

  private tag(tag: string): void {
    if (tag.startsWith('!DOCTYPE')) throw damagedFile(this.part)
    if (tag.startsWith('![CDATA[')) this.taker.text?.(tag.slice(8, -2))
    else if (tag.startsWith('/')) this.closing(localName(tag.slice(1).trimEnd()))
    else if (!tag.startsWith('!') && !tag.startsWith('?')) this.opening(tag)
  }

  private opening(tag: string): void {
    const selfClosing = tag.endsWith('/')
    const space = tag.search(/[\s/]/)
    const name = localName(space < 0 ? tag : tag.slice(0, space))
    this.seenRoot = true
    this.open.push(name)
    this.taker.open(name, space < 0 ? '' : tag.slice(space, selfClosing ? -1 : undefined))
    if (selfClosing) this.closing(name)
  }

  private closing(name: string): void {
    if (this.open.pop() !== name) throw damagedFile(this.part)
    this.taker.close?.(name)
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** The place behind the tag that begins at `start`; nothing when its end has not arrived. */
function endOfTag(xml: string, start: number): number | undefined {
  if (xml.startsWith('<!--', start)) return behind(xml, '-->', start)
  if (xml.startsWith('<![CDATA[', start)) return behind(xml, ']]>', start)
  // A `<!` at the very end of what has arrived may yet become either of these.
  if (xml.length - start < 9 && xml.startsWith('<!', start)) return undefined
  for (let end = xml.indexOf('>', start); end >= 0; end = xml.indexOf('>', end + 1)) {
    if (!hasOpenQuote(xml, start, end)) return end + 1
  }
  return undefined
}

function behind(xml: string, mark: string, start: number): number | undefined {
  const at = xml.indexOf(mark, start)
  return at < 0 ? undefined : at + mark.length
}

function hasOpenQuote(xml: string, start: number, end: number): boolean {
  let quote = 0
  for (let at = start; at < end; at++) {
    const letter = xml.charCodeAt(at)
    if (quote === 0 ? letter === 34 || letter === 39 : letter === quote) quote = quote === 0 ? letter : 0
  }
  return quote !== 0
}
