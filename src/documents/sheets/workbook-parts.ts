import { damagedFile } from '#domain/files/unreadable-file.ts'
import { scanXml } from '../xml/scan-xml.ts'
import type { XmlAttributes } from '../xml/xml-scanner.ts'
import type { Archive } from './open-archive.ts'

/** A sheet by its place in the archive. */
export interface SheetPart {
  readonly name: string
  readonly hidden: boolean
  readonly part: string
}

/** Where the parts of a workbook lie in its archive. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[]
  readonly sharedStrings: string
  readonly styles: string
  /** Whether dates count from 1904, as old Macs did. */
  readonly from1904: boolean
}

/**
 * Finds the parts of a workbook by its relations.
 *
 * @throws RefusedError when the archive holds no workbook.
 */
export async function findWorkbookParts(archive: Archive): Promise<WorkbookParts> {
  const workbook = await findWorkbook(archive)
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1)
  const relations = await readRelations(
    archive,
    `${folder}_rels/${workbook.slice(folder.length)}.rels`,
    folder,
  )
  const listed: { name: string; hidden: boolean; id: string }[] = []
  let from1904 = false
  await scanXml(await archive.open(workbook), workbook, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
      if (name === 'sheet') listed.push(sheetOf(attributes))
    },
  })
  const partOfType = (type: string) => relations.find(relation => relation.type === type)?.target
  const sheets = listed.flatMap(({ id, ...sheet }) => {
    const relation = relations.find(candidate => candidate.id === id)
    if (!relation) throw damagedFile(sheet.name)
    return relation.type === 'worksheet' ? [{ ...sheet, part: relation.target }] : []
  })
  return {
    sheets,
    sharedStrings: partOfType('sharedStrings') ?? `${folder}sharedStrings.xml`,
    styles: partOfType('styles') ?? `${folder}styles.xml`,
    from1904,
  }
}

function sheetOf(attributes: XmlAttributes) {
  return {
    name: attributes.name ?? '',
    hidden: attributes.state === 'hidden' || attributes.state === 'veryHidden',
    id: relationOf(attributes) ?? '',
  }
}

/** The relation's id bears whatever prefix the writer gave to its namespace, `r:id` as a rule. */
const relationOf = (attributes: XmlAttributes): string | undefined =>
  Object.entries(attributes).find(([name]) => /^(\w+:)?id$/.test(name))?.[1]

async function findWorkbook(archive: Archive): Promise<string> {
  const relations = await readRelations(archive, '_rels/.rels', '')
  const workbook = relations.find(relation => relation.type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  if (!archive.names.has(workbook)) throw damagedFile(workbook)
  return workbook
}

interface Relation {
  readonly id: string
  /** The last word of the relation's type: `worksheet`, `styles` … */
  readonly type: string
  readonly target: string
}

async function readRelations(archive: Archive, part: string, folder: string): Promise<Relation[]> {
  if (!archive.names.has(part)) return []
  const relations: Relation[] = []
  await scanXml(await archive.open(part), part, {
    open(name, attributes) {
      if (name !== 'Relationship') return
      const target = attributes.Target ?? ''
      relations.push({
        id: attributes.Id ?? '',
        type: (attributes.Type ?? '').split('/').at(-1) ?? '',
        target: target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, ''),
      })
    },
  })
  return relations
}
