import { oversizedFile } from '#domain/files/unreadable-file.ts'
import { scanXml } from '../xml/scan-xml.ts'
import type { Archive } from './open-archive.ts'

/** More characters than this in the table of texts are no workbook of ours. */
const MOST_CHARACTERS = 200_000_000

/** Office writes a control character as `_x000D_`. */
export function unescapeControls(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/** The workbook's table of texts, to which cells point by number. */
export async function readSharedStrings(archive: Archive, part: string): Promise<string[]> {
  if (!archive.names.has(part)) return []
  const strings: string[] = []
  let current = ''
  let characters = 0
  let inText = false
  let phonetic = 0
  await scanXml(await archive.open(part), part, {
    open(name) {
      if (name === 'si') current = ''
      else if (name === 't') inText = true
      else if (name === 'rPh') phonetic += 1
    },
    text(text) {
      if (inText && phonetic === 0) current += text
    },
    close(name) {
      if (name === 't') inText = false
      else if (name === 'rPh') phonetic -= 1
      else if (name === 'si') {
        characters += current.length
        if (characters > MOST_CHARACTERS) throw oversizedFile('unpacked', MOST_CHARACTERS)
        strings.push(unescapeControls(current))
      }
    },
  })
  return strings
}
