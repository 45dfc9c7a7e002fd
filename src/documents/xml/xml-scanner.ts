import { SaxesParser } from 'saxes'

/** The attributes of a tag by their names, a prefix such as `diffgr:` kept. */
export type XmlAttributes = Readonly<Record<string, string>>

/** What a scan of XML reports, in the order of the text; names of elements come without their namespace's prefix. */
export interface XmlTaker {
  open(name: string, attributes: XmlAttributes): void
  text?(text: string): void
  close?(name: string): void
}

/** Why a text is no XML that is read here, and in which line, counted from 1. */
export interface XmlFault {
  readonly message: string
  readonly line: number
}

/** Takes XML piece by piece, cut anywhere. */
export interface XmlScanner {
  take(piece: string): void
  /** Says that the text is over: it must have been one whole element. */
  end(): void
}

/** No tag or text of the files read here is longer: a cell holds 32,767 characters. */
const LONGEST_TAG = 4 * 1024 * 1024

/**
 * Opens a scan of well-formed XML. A document type is a fault unless the format asks for one, and even then it is
 * passed over: no entity is ever defined or expanded, and nothing is fetched.
 *
 * @param refuse - makes the error that a fault is thrown as
 */
export function xmlScanner(
  taker: XmlTaker,
  refuse: (fault: XmlFault) => Error,
  { hasDocumentType = false }: { readonly hasDocumentType?: boolean } = {},
): XmlScanner {
  const parser = new SaxesParser()
  /** Characters since the last tag that began or ended. */
  let quiet = 0
  let depth = 0
  const fail = (message: string): never => {
    throw refuse({ message, line: parser.line })
  }

  parser.on('error', error => fail(error.message))
  if (!hasDocumentType) parser.on('doctype', () => fail('a document type is not allowed'))
  parser.on('opentag', ({ name, attributes }) => {
    quiet = 0
    depth += 1
    taker.open(localName(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    quiet = 0
    depth -= 1
    taker.close?.(localName(name))
  })
  parser.on('cdata', text => taker.text?.(text))
  parser.on('text', text => {
    // The line breaks around the root element are no text of anything.
    if (depth > 0) taker.text?.(text)
  })

  return {
    take(piece) {
      quiet += piece.length
      parser.write(piece)
      if (quiet > LONGEST_TAG) fail('a tag or a text is too long')
    },
    end: () => void parser.close(),
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)
