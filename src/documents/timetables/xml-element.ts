import { cutOff, type FilePlace, wrongValue } from '#domain/timetables/unreadable-timetable.ts'
import { type XmlAttributes, xmlScanner } from '../xml/xml-scanner.ts'

/** An element of a parsed file: attributes begin with `@`, children stand in lists under their names. */
export interface XmlElement {
  readonly [name: string]: string | readonly XmlElement[]
}

interface GrowingElement {
  [name: string]: string | GrowingElement[]
}

/**
 * The root element of an XML file, which must bear the given name.
 *
 * @throws RefusedError naming the line when the text is no XML, breaks off, or is about something else.
 */
export function readRoot(text: string, name: 'problem' | 'solution'): XmlElement {
  const document: GrowingElement = {}
  const open = [document]
  const scanner = xmlScanner(
    {
      open(child, attributes) {
        const element = elementOf(attributes)
        addChild(open.at(-1) ?? document, child, element)
        open.push(element)
      },
      close: () => void open.pop(),
    },
    fault => cutOff(`</${name}> (${fault.message})`, { where: 'line', at: fault.line }),
    { hasDocumentType: true },
  )
  scanner.take(text)
  scanner.end()
  const [root] = childrenOf(document, name)
  if (!root) throw cutOff(`<${name}>`, { where: 'line', at: 1 })
  return root
}

const elementOf = (attributes: XmlAttributes): GrowingElement =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`@${name}`, value]))

function addChild(element: GrowingElement, name: string, child: GrowingElement): void {
  const children = element[name]
  if (Array.isArray(children)) children.push(child)
  else element[name] = [child]
}

/** The children of that name, in their order. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  const children = element[name]
  return children === undefined || typeof children === 'string' ? [] : children
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
