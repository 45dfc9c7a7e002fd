import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RefusedError } from '#domain/values/refusal.ts'
import { scanXml, scanXmlText } from './scan-xml.ts'
import type { XmlTaker } from './xml-scanner.ts'

/** Writes down what a scan reports, with neighbouring pieces of text as one. */
function diary() {
  const lines: string[] = []
  const taker: XmlTaker = {
    open: (name, attributes) => lines.push(`<${name} ${JSON.stringify(attributes)}`),
    text: text => lines.push(lines.at(-1)?.startsWith('=') ? `${lines.pop()}${text}` : `=${text}`),
    close: name => lines.push(`>${name}`),
  }
  return { lines, taker }
}

function scanned(xml: string): string[] {
  const { lines, taker } = diary()
  scanXmlText(xml, '.xml', taker)
  return lines
}

async function scannedInPieces(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
  const { lines, taker } = diary()
  await scanXml(toAsync(pieces), 'sheet1.xml', taker)
  return lines
}

async function* toAsync<T>(pieces: AsyncIterable<T> | Iterable<T>): AsyncIterable<T> {
  yield* pieces
}

const SHEET =
  '\ufeff<?xml version="1.0" encoding="UTF-8"?>\r\n<x:лист имя=\'«ЧПУ» &amp; &#1046;\'><!-- > --><v/>' +
  '<t>a &lt; b 🛠</t><t><![CDATA[<raw>]]></t></x:лист>'

describe('a scan of XML', () => {
  it('tells elements without prefixes, attributes and texts with their entities, in order', () => {
    expect(scanned(SHEET)).toEqual([
      '<лист {"имя":"«ЧПУ» & Ж"}',
      '<v {}',
      '>v',
      '<t {}',
      '=a < b 🛠',
      '>t',
      '<t {}',
      '=<raw>',
      '>t',
      '>лист',
    ])
  })

  it('tells the same wherever the bytes are cut, even within a letter', async () => {
    const bytes = new TextEncoder().encode(SHEET)
    const cuts = fc.array(fc.integer({ min: 0, max: bytes.length }), { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(cuts, async places => {
        const ends = [...places, bytes.length].sort((one, other) => one - other)
        const pieces = ends.map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end))
        expect(await scannedInPieces(pieces)).toEqual(scanned(SHEET))
      }),
    )
  })

  it.each([
    ['that breaks off', '<a><b>'],
    ['that breaks off in a tag', '<a><b x="1'],
    ['whose tags cross', '<a><b></a></b>'],
    ['with two roots', '<a/><b/>'],
    ['with text outside the root', '<a/>b'],
    ['with an attribute twice', '<a x="1" x="2"/>'],
    ['with an attribute without quotes', '<a x=1/>'],
    ['with a bare ampersand', '<a>ЧПУ & токари</a>'],
    ['with an entity that nobody defined', '<a>&nbsp;</a>'],
    ['with a letter that XML does not have', '<a>\u0001</a>'],
    ['with a document type', '<!DOCTYPE a><a/>'],
    ['with entities that multiply', '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>'],
    ['with nothing in it', ' '],
  ])('of a text %s is refused by the name of the part', (_, xml) => {
    expect(() => scanned(xml)).toThrow(RefusedError)
    expect(() => scanned(xml)).toThrow(
      expect.objectContaining({ refusal: { code: 'file.damaged', facts: { part: '.xml' } } }),
    )
  })

  it('stops at a text longer than any cell, long before it has arrived', async () => {
    let sent = 0
    async function* endless(): AsyncIterable<Uint8Array> {
      yield new TextEncoder().encode('<a>')
      for (; sent < 100; sent++) yield new Uint8Array(1024 * 1024).fill(0x61)
    }
    await expect(scannedInPieces(endless())).rejects.toThrow(RefusedError)
    // Four megabytes are the longest that is taken.
    expect(sent).toBeLessThan(6)
  })

  it('lets an error of our own through', async () => {
    const broken: XmlTaker = {
      open: () => {
        throw new TypeError('ours')
      },
    }
    await expect(scanXml(toAsync([new TextEncoder().encode('<a/>')]), 'x', broken)).rejects.toThrow('ours')
  })
})
