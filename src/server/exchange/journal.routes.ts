import { journal } from '#contract/exchange/exchange.contract.ts'
import { labelsByCode } from '#database/client/register-labels.ts'
import { type Reader, reading } from '#database/client/transactions.ts'
import { type JournalEntry, readJournal } from '#database/exchange/journal.queries.ts'
import { readReach } from '#domain/access/reach.ts'
import type { Role } from '#domain/access/role.ts'
import { roleAssignments } from '#domain/access/role-assignment.ts'
import { registerNames, registerOf } from '#domain/exchange/cluster-workbook.ts'
import { dottedDate, type LocalDate } from '#domain/values/local-date.ts'
import type { AnyRegister } from '#domain/values/register.ts'
import type { Language } from '#domain/values/text.ts'
import { type Context, scopeOf } from '../http/context.ts'
import type { Serve } from '../http/serve.ts'

/** Answers for the journal of changes: who changed what and when, over all registers. */
export function journalRoutes(serve: Serve, { database, registerOf: lookup }: Context): void {
  serve(journal, ({ caller, query, language }) =>
    reading(database, scopeOf(caller), async reader => {
      const { register, since, until, limit, lang: _, ...rest } = query
      const registers = readBy(caller.assignment.role).filter(({ name }) => !register || name === register)
      const found = await readJournal(reader, {
        ...rest,
        registers,
        since: since as LocalDate | undefined,
        until: until as LocalDate | undefined,
        limit: limit + 1,
      })
      const entries = found.slice(0, limit)
      const labels = await labelsOf(reader, lookup, registers, entries)
      return {
        items: entries.map(({ named, ...entry }) => {
          const described = registers.find(({ name }) => name === entry.register)
          const label = described && writeName(described, named, labels, language)
          return { ...entry, label: label || entry.key.replaceAll('~', ' · '), fields: [...entry.fields] }
        }),
        more: found.length > limit,
        labels,
      }
    }),
  )
}

/** The registers whose changes a role reads; who was given which role only an administrator does. */
function readBy(role: Role): readonly AnyRegister[] {
  const read = registerNames.filter(name => readReach[name]?.[role]).map(registerOf)
  return role === 'administrator' ? [...read, roleAssignments] : read
}

/** What a record was called when it was changed. */
const writeName = (
  register: AnyRegister,
  named: JournalEntry['named'],
  labels: Readonly<Record<string, Readonly<Record<string, string>>>>,
  language: Language,
): string =>
  named
    .map(([name, value]) => {
      const column = register.columns[name]
      if (value === null) return ''
      if (column?.type === 'reference') return labels[column.register]?.[String(value)] ?? String(value)
      if (column?.type === 'choice') return column.choices[String(value)]?.[language] ?? String(value)
      return column?.type === 'date' ? dottedDate(String(value)) : String(value)
    })
    .filter(Boolean)
    .join(' ')

/** What the references in the entries read like. */
async function labelsOf(
  reader: Reader,
  lookup: (name: string) => AnyRegister,
  registers: readonly AnyRegister[],
  entries: readonly JournalEntry[],
): Promise<Record<string, Record<string, string>>> {
  const codes: Record<string, string[]> = {}
  const note = (register: string, code: unknown) => {
    if (typeof code === 'string') codes[register] = [...(codes[register] ?? []), code]
  }
  for (const { register: name, fields, named } of entries) {
    const register = registers.find(one => one.name === name)
    for (const [column, value] of named) {
      const described = register?.columns[column]
      if (described?.type === 'reference') note(described.register, value)
    }
    for (const { column, before, after } of fields) {
      const described = register?.columns[column]
      if (described?.type !== 'reference') continue
      note(described.register, before)
      note(described.register, after)
    }
  }
  return (await labelsByCode(reader, lookup, codes)) as Record<string, Record<string, string>>
}
