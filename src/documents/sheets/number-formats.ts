import { scanXml } from '../xml/scan-xml.ts'
import type { Archive } from './open-archive.ts'

/** Number formats that Excel knows by number alone and shows as a date or a time. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** Whether a number format shows a number as a date: `dd.mm.yyyy`, and not `0.00" руб."`. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '')
  return /[dmyhs]/i.test(bare) && !/^general$/i.test(bare)
}

/** For each cell style of the workbook, by its number, whether it shows a date. */
export async function readDateStyles(archive: Archive, part: string): Promise<boolean[]> {
  if (!archive.names.has(part)) return []
  const dateFormats = new Map<number, boolean>()
  const styles: boolean[] = []
  let inCellStyles = false
  await scanXml(await archive.open(part), part, {
    open(name, attributes) {
      if (name === 'numFmt') {
        dateFormats.set(Number(attributes.numFmtId), isDateFormat(attributes.formatCode ?? ''))
      } else if (name === 'cellXfs') inCellStyles = true
      else if (name === 'xf' && inCellStyles) {
        const id = Number(attributes.numFmtId ?? 0)
        styles.push(dateFormats.get(id) ?? isBuiltInDate(id))
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false
    },
  })
  return styles
}
