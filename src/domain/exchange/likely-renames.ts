import { type AnyRecord, type AnyRegister, keyOf } from '../values/register.ts'
import { type RegisterName, registerOf } from './cluster-workbook.ts'
import type { RegisterDiff } from './diff-registers.ts'
import type { Rename } from './rename-records.ts'

/** Days are alike by nature, and a cluster bears its code on every row. */
const NEVER_RENAMED: readonly RegisterName[] = ['clusters', 'calendarDays']

/** Fewer cells than this that agree say nothing. */
const FEWEST_ALIKE = 3

/**
 * The records that an import seems to bring under another key: one that is new and one that the import no longer names
 * agree in every cell but their key and, at most, one more, and neither resembles any other.
 *
 * @param standing - the records that the cluster has, by register
 */
export function likelyRenames(
  diffs: readonly RegisterDiff[],
  standing: (register: RegisterName) => readonly AnyRecord[],
): Rename[] {
  return diffs
    .filter(({ register }) => !NEVER_RENAMED.includes(register))
    .filter(diff => diff.created.length > 0 && isWholeSheet(diff))
    .flatMap(diff => renamesIn(diff, standing(diff.register)))
}

/** A sheet that names most of what there is was taken out and worked on; one of new rows alone renames nothing. */
const isWholeSheet = ({ changed, unchanged, missing }: RegisterDiff): boolean =>
  missing.length > 0 && missing.length <= changed.length + unchanged

function renamesIn(
  { register: name, created, missing }: RegisterDiff,
  standing: readonly AnyRecord[],
): Rename[] {
  const register = registerOf(name)
  const absent = new Set(missing)
  const gone = standing.filter(record => absent.has(keyOf(register, record)))
  const pairs = pairsOf(register, gone, created)
  const timesGone = countBy(pairs.map(({ from }) => from))
  const timesCame = countBy(pairs.map(({ to }) => to))
  return pairs
    .filter(({ from, to }) => timesGone.get(from) === 1 && timesCame.get(to) === 1)
    .map(({ from, to }) => ({ register: name, from, to }))
}

/** Every record that is gone with every new one that it resembles. */
function pairsOf(
  register: AnyRegister,
  gone: readonly AnyRecord[],
  created: readonly AnyRecord[],
): { readonly from: string; readonly to: string }[] {
  const byLook = new Map<string, AnyRecord[]>()
  for (const record of gone) {
    for (const look of looksOf(register, record)) byLook.set(look, [...(byLook.get(look) ?? []), record])
  }
  return created.flatMap(record => {
    const alike = new Set(looksOf(register, record).flatMap(look => byLook.get(look) ?? []))
    return [...alike].map(old => ({ from: keyOf(register, old), to: keyOf(register, record) }))
  })
}

/** How a record looks without its key and without one of its other cells: one text for each of them. */
function looksOf(register: AnyRegister, record: AnyRecord): string[] {
  const fields = Object.keys(register.columns).filter(field => !register.key.includes(field))
  const keyCells = sharedKeyCells(register, record)
  const filled = fields.filter(field => record[field] !== null)
  return fields.flatMap(left => {
    const seen = filled.filter(field => field !== left)
    if (seen.length + keyCells.length < FEWEST_ALIKE) return []
    const cells = fields.map(field => (field === left ? '*' : record[field]))
    return [JSON.stringify([left, keyCells, cells])]
  })
}

/** Of a key of several columns all but the last stay: the hours of a row move to another semester, not to another plan. */
const sharedKeyCells = (register: AnyRegister, record: AnyRecord) =>
  register.key.slice(0, -1).map(field => record[field] ?? null)

function countBy(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}
