import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { cutOff, type FilePlace, wrongValue } from '#domain/timetables/unreadable-timetable.ts'

/** An element of a parsed file: attributes begin with `@`, children stand in lists under their names. */
export interface XmlElement {
  readonly [name: string]: string | readonly XmlElement[]
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseAttributeValue: false,
  parseTagValue: false,
  ignoreDeclaration: true,
  isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
  transformTagName: name => name,
})

/**
 * The root element of an XML file, which must bear the given name.
 *
 * @throws RefusedError naming the line when the text is no XML, breaks off, or is about something else.
 */
export function readRoot(text: string, name: 'problem' | 'solution'): XmlElement {
  const clean = text.replace(/^\ufeff/, '')
  const verdict = XMLValidator.validate(clean)
  if (verdict !== true) {
    throw cutOff(`</${name}> (${verdict.err.msg})`, { where: 'line', at: verdict.err.line })
  }
  const roots = childrenOf(parser.parse(clean) as XmlElement, name)
  const root = roots[0]
  if (!root) throw cutOff(`<${name}>`, { where: 'line', at: 1 })
  return root
}

/** The children of that name, in their order; an element without content parses to an empty text. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  const children = element[name]
  if (children === undefined || typeof children === 'string') return []
  return children.filter(child => typeof child === 'object')
}

/**
 * The text of an attribute.
 *
 * @throws RefusedError when it is missing and no fallback is given.
 */
export function attribute(element: XmlElement, name: string, place: FilePlace, fallback?: string): string {
  const value = element[`@${name}`] ?? fallback
  if (typeof value !== 'string') throw cutOff(`${name}="…"`, place)
  return value
}

/**
 * The whole number in an attribute, from `least` up.
 *
 * @throws RefusedError when none stands there.
 */
export function numberIn(
  element: XmlElement,
  name: string,
  place: FilePlace,
  { least = 0, fallback }: { readonly least?: number; readonly fallback?: number } = {},
): number {
  const word = attribute(element, name, place, fallback?.toString())
  const number = Number(word)
  if (!/^\d+$/.test(word) || number < least) throw wrongValue(name, word, `${least}, ${least + 1} …`, place)
  return number
}
