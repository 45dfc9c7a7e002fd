import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { readReach, writeReach } from '#domain/access/reach.ts'
import { registerNames, registerOf } from '#domain/exchange/cluster-workbook.ts'
import { testDatabase } from '../../../tests/factories/test-database.ts'
import type { Database } from '../client/open-database.ts'
import { columnsOf, sqlName, sqlTypeOf } from '../client/register-table.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})

interface CatalogueColumn {
  readonly table: string
  readonly name: string
  readonly type: string
  readonly nullable: boolean
}

async function tablesOfTheDatabase(): Promise<Record<string, CatalogueColumn[]>> {
  const { rows } = await sql<CatalogueColumn>`
    select table_name as "table", column_name as name, data_type as type, is_nullable = 'YES' as nullable
    from information_schema.columns where table_schema = 'app'
    order by table_name, column_name`.execute(database.owner)
  return byTable(rows)
}

const byTable = <T extends { readonly table: string }>(rows: readonly T[]): Record<string, T[]> => {
  const tables: Record<string, T[]> = {}
  for (const row of rows) tables[row.table] = [...(tables[row.table] ?? []), row]
  return tables
}

/** In the order of their names: a column that a register was given later stands behind the others in its table. */
const tableOfTheRegister = (name: (typeof registerNames)[number]) =>
  [
    { name: 'cluster', type: 'text', nullable: false },
    ...columnsOf(registerOf(name)).map(([column, about]) => ({
      name: sqlName(column),
      type: sqlTypeOf(about),
      nullable: !about.required,
    })),
    { name: 'version', type: 'integer', nullable: false },
  ].sort((one, other) => (one.name < other.name ? -1 : 1))

async function constraints(kind: 'p' | 'f' | 'c'): Promise<Record<string, string[]>> {
  const { rows } = await sql<{ table: string; definition: string }>`
    select r.relname as "table", pg_get_constraintdef(c.oid) as definition
    from pg_constraint c join pg_class r on r.oid = c.conrelid
    where c.connamespace = 'app'::regnamespace and c.contype = ${kind}`.execute(database.owner)
  const definitions = ([table, found]: [string, typeof rows]) => [
    table,
    found.map(({ definition }) => definition.replaceAll('"', '')),
  ]
  return Object.fromEntries(Object.entries(byTable(rows)).map(definitions))
}

describe('the tables of the registers', () => {
  it('have the columns, the types and the empty cells that the registers describe', async () => {
    const expected = Object.fromEntries(registerNames.map(name => [sqlName(name), tableOfTheRegister(name)]))
    expect(await tablesOfTheDatabase()).toMatchObject(expected)
  })

  it('are keyed by the cluster and the key of the register', async () => {
    const keys = await constraints('p')
    for (const name of registerNames) {
      const columns = ['cluster', ...registerOf(name).key.map(sqlName)].join(', ')
      expect(keys[sqlName(name)], name).toEqual([`PRIMARY KEY (${columns})`])
    }
  })

  it('refer to each other within one cluster, follow a changed key, and are checked at commit', async () => {
    const references = await constraints('f')
    for (const name of registerNames) {
      const expected = columnsOf(registerOf(name)).flatMap(([column, about]) =>
        about.type === 'reference'
          ? [
              `FOREIGN KEY (cluster, ${sqlName(column)}) REFERENCES app.${sqlName(about.register)}(cluster, code)` +
                ' ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED',
            ]
          : [],
      )
      expect(references[sqlName(name)] ?? [], name).toEqual(expect.arrayContaining(expected))
    }
  })

  it('allow no other words than the choices of the registers', async () => {
    const checks = await constraints('c')
    for (const name of registerNames) {
      for (const [column, about] of columnsOf(registerOf(name))) {
        if (about.type !== 'choice') continue
        const words = (checks[sqlName(name)] ?? [])
          .filter(check => check.startsWith(`CHECK ((${sqlName(column)} = ANY`))
          .map(check => [...check.matchAll(/'([^']*)'::text/g)].map(match => match[1]))
        expect(words, `${name}.${column}`).toEqual([Object.keys(about.choices)])
      }
    }
  })

  it('hold numbers within the limits of the registers, and texts within their lengths', async () => {
    const checks = await constraints('c')
    for (const name of registerNames) {
      for (const [column, about] of columnsOf(registerOf(name))) {
        const limits = limitsOf(about)
        if (!limits) continue
        const numbers = (checks[sqlName(name)] ?? [])
          .filter(check => new RegExp(`\\b${sqlName(column)}\\) >=|\\(${sqlName(column)} >=`).test(check))
          .filter(check => !check.includes('starts_on'))
          .map(check => [...check.matchAll(/[<>]= \(?'?(-?[\d.]+)/g)].map(match => Number(match[1])))
        expect(numbers, `${name}.${column}`).toEqual([limits])
      }
    }
  })
})

function limitsOf(column: ReturnType<typeof columnsOf>[number][1]): [number, number] | undefined {
  if (column.type === 'text') return [1, column.maxLength]
  if (column.type === 'integer' || column.type === 'decimal') return [column.min, column.max]
  return undefined
}

describe('the guards of the registers', () => {
  it('stand on every table that holds data of a cluster, also against its owner', async () => {
    const { rows } = await sql<{ open: string }>`
      select format('%I.%I', n.nspname, c.relname) as open
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)
        and (n.nspname = 'app' or exists (
          select from pg_attribute a where a.attrelid = c.oid and a.attname = 'cluster'
          and n.nspname not in ('pg_catalog', 'information_schema')))`.execute(database.owner)
    expect(rows).toEqual([])
  })

  it('lead to the owner that the register names', async () => {
    const { rows } = await sql<{ register: string; owner: string; parent: string | null }>`
      select register, owner, parent from access.owners order by register`.execute(database.owner)
    const expected = registerNames
      .map(registerOf)
      .flatMap(register => {
        if (!register.owner) return []
        const column = register.columns[register.owner]
        const leadsTo = column?.type === 'reference' ? column.register : 'organisations'
        const parent = leadsTo === 'organisations' ? null : sqlName(leadsTo)
        return [{ register: sqlName(register.name), owner: sqlName(register.owner), parent }]
      })
      .sort((one, other) => (one.register < other.register ? -1 : 1))
    expect(rows).toEqual(expected)
  })

  it('know as far as each role reaches what the access table of the trade says', async () => {
    const { rows } = await sql<Record<string, string>>`
      select subject, role, act, reach from access.reaches`.execute(database.owner)
    const said = [readReach, writeReach].flatMap((table, place) =>
      Object.entries(table).flatMap(([subject, roles]) =>
        Object.entries(roles)
          .filter(([, reach]) => reach !== 'none')
          .map(([role, reach]) => ({
            subject: sqlName(subject),
            role,
            act: ['read', 'write'][place],
            reach,
          })),
      ),
    )
    const byWords = (one: object, other: object) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)
    const inOrder = rows.map(({ subject, role, act, reach }) => ({ subject, role, act, reach }))
    expect(inOrder.sort(byWords)).toEqual(said.sort(byWords))
  })

  it('name every register of the workbook in the access table, so that none is open to nobody by oversight', () => {
    expect(Object.keys(readReach)).toEqual(expect.arrayContaining([...registerNames]))
    expect(Object.keys(writeReach)).toEqual(expect.arrayContaining([...registerNames]))
  })
})
