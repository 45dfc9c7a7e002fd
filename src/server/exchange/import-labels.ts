import { labelsByCode } from '#database/client/register-labels.ts'
import type { Reader } from '#database/client/transactions.ts'
import { isRegisterName, type RegisterName, registerOf } from '#domain/exchange/cluster-workbook.ts'
import type { RegisterDiff } from '#domain/exchange/diff-registers.ts'
import type { RecordFinder } from '#domain/exchange/foreign-records.ts'
import { type AnyRegister, keyOf } from '#domain/values/register.ts'
import type { WeighedImport } from './weigh-import.ts'

/** The most records of one register that an answer lists. */
export const LISTED = 1000

/** What records read like that an import speaks of: register → code → label. */
export type ImportLabels = Record<string, Record<string, string>>

const lookup = (name: string): AnyRegister => registerOf(name as RegisterName)

/** The labels of the records that an import changes, and of those that their cells lead to, the new ones among them. */
export async function labelsOfImport(
  reader: Reader,
  { changes, renames, find }: Pick<WeighedImport, 'changes' | 'renames' | 'find'>,
): Promise<ImportLabels> {
  const codes = new CodeBook()
  for (const change of changes) noteCodes(change, codes)
  for (const { register, from, to } of renames) {
    if (isNamedByCode(lookup(register))) codes.note(register, [from, to])
  }
  const known = await labelsByCode(reader, lookup, codes.byRegister())
  return Object.fromEntries(
    Object.entries(codes.byRegister()).map(([name, wanted]) => [
      name,
      Object.fromEntries(wanted.map(code => [code, known[name]?.[code] ?? labelIn(find, name, code)])),
    ]),
  )
}

class CodeBook {
  readonly #codes = new Map<string, Set<string>>()

  note(register: string, codes: Iterable<unknown>): void {
    const noted = this.#codes.get(register) ?? new Set<string>()
    for (const code of codes) if (typeof code === 'string') noted.add(code)
    this.#codes.set(register, noted)
  }

  byRegister(): Record<string, string[]> {
    return Object.fromEntries(Array.from(this.#codes, ([name, codes]) => [name, [...codes]]))
  }
}

const isNamedByCode = (register: AnyRegister): boolean => register.key.join() === 'code'

function noteCodes({ register: name, created, changed }: RegisterDiff, codes: CodeBook): void {
  const register = lookup(name)
  const references = Object.entries(register.columns).flatMap(([field, column]) =>
    column.type === 'reference' ? [{ field, target: column.register }] : [],
  )
  const listed = [...created.slice(0, LISTED), ...changed.slice(0, LISTED).map(({ record }) => record)]
  if (isNamedByCode(register))
    codes.note(
      name,
      listed.map(record => keyOf(register, record)),
    )
  for (const { field, target } of references) {
    const before = changed.slice(0, LISTED).flatMap(({ cells }) => cells.filter(cell => cell.field === field))
    codes.note(target, [...listed.map(record => record[field]), ...before.map(cell => cell.before)])
  }
}

/** What a record reads like that only the import knows; its code where it is not among its records either. */
function labelIn(find: RecordFinder, name: string, code: string): string {
  const record = isRegisterName(name) ? find(name, code) : undefined
  if (!record) return code
  const { label, columns } = lookup(name)
  const parts = label.map(field => {
    const cell = record[field]
    const column = columns[field]
    return column?.type === 'reference' && typeof cell === 'string'
      ? labelIn(find, column.register, cell)
      : cell
  })
  return parts.filter(part => part !== null && part !== '').join(' ') || code
}
