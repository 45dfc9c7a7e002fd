import { type FilePlace, unknownName } from '#domain/timetables/unreadable-timetable.ts'
import { attribute, type XmlElement } from './xml-element.ts'

/** Finds the row of an id, or refuses the place that names it. */
export type Rows = (id: string, place: FilePlace) => number

/** The rows of elements by their ids. */
export const rowsOf = (
  what: 'room' | 'class' | 'course' | 'student',
  elements: readonly XmlElement[],
): Rows =>
  rowsOfIds(
    what,
    elements.map((element, at) => attribute(element, 'id', { where: what, at: at + 1 })),
  )

/** The rows of ids in a list. */
export function rowsOfIds(what: string, ids: readonly string[]): Rows {
  const byId = new Map(ids.map((id, row) => [id, row]))
  return (id, place) => {
    const row = byId.get(id)
    if (row === undefined) throw unknownName(what, id, place)
    return row
  }
}
