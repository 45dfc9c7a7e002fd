import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { kebab } from '#contract/http/register-contract.ts'
import { writeWorkbook } from '#documents/exchange/write-workbook.ts'
import { readSheets } from '#documents/sheets/read-sheets.ts'
import type { Role } from '#domain/access/role.ts'
import { type ClusterRegisters, registerNames, registerOf } from '#domain/exchange/cluster-workbook.ts'
import { type Answer, type Api, type Ask, openApi } from '../factories/api.ts'
import { importedBy } from '../factories/imported.ts'

// One student of the academy bears names that nobody else has. Whoever may not see that student tries every door.
const NAMES = { surname: 'Невидимова', givenName: 'Незаметна', patronymic: 'Скрытновна' }
/** As many letters, and nobody's. */
const NOBODY = 'Неслышимова'
const PERSONS: readonly (readonly [persona: string, role: Role])[] = [
  ['director', 'director'],
  ['deputy-vkpt', 'deputy'],
  ['dispatcher', 'dispatcher'],
  ['zonehead', 'zoneHead'],
  ['student', 'student'],
  ['employerhr', 'employerHr'],
  ['teacher-dnepr', 'mentor'],
  ['accountant', 'accountant'],
  ['ministry', 'ministry'],
  ['federalcurator', 'federalCurator'],
]

/** Asks as a persona in one role: whoever also teaches at the academy may see its students as a teacher. */
async function acting(persona: string, role: Role): Promise<Ask> {
  const ask = await api.as(persona)
  const { assignments } = (await ask('GET', '/me')).json
  const { id } = assignments.find((held: { role: Role }) => held.role === role)
  return (method, path, body, headers = {}) =>
    ask(method, path, body, { ...headers, 'x-kuznitsa-assignment': id })
}

let api: Api
let administrator: Ask
let person: string
let enrolment: { code: string; group: string; person: string }
beforeAll(async () => {
  api = await openApi()
  administrator = await api.as('administrator')
  // Not the one as whom the demo lets people sign in.
  const { json } = await administrator('GET', '/enrolments?sort=-code&limit=500')
  const college = new Set(
    (await administrator('GET', '/groups?college=SMOLAPO&limit=500')).json.items.map(
      (one: { code: string }) => one.code,
    ),
  )
  enrolment = json.items.find((one: { group: string }) => college.has(one.group))
  person = enrolment.person
  const { record, version } = (await administrator('GET', `/persons/${person}`)).json
  const renamed = await administrator('PUT', `/persons/${person}`, {
    record: { ...record, ...NAMES },
    version,
  })
  expect(renamed.status, renamed.json.detail).toBe(200)
})

const enc = encodeURIComponent

/** Every letter of an answer, whatever it is written in. */
async function lettersOf({ json, bytes, headers }: Answer): Promise<string> {
  if (!String(headers['content-type']).includes('spreadsheet'))
    return json ? JSON.stringify(json) : bytes.toString()
  const texts: unknown[] = []
  await readSheets(bytes, () => row => texts.push(...row.cells.map(cell => cell?.value)))
  return texts.join('\n')
}

const tells = (letters: string): boolean => Object.values(NAMES).some(name => letters.includes(name))

/** The addresses at which a role might come upon a person's names. */
function doors(): string[] {
  const lists = registerNames.flatMap(name => {
    const path = `/${kebab(name)}`
    const references = Object.entries(registerOf(name).columns).flatMap(([field, column]) =>
      column.type === 'reference' && column.register === 'persons' ? [field] : [],
    )
    return [
      `${path}?limit=500`,
      ...references.flatMap(field => [
        `${path}?sort=${field}&limit=500`,
        `${path}?${field}=${person}&limit=500`,
      ]),
      ...(references.length > 0 || name === 'persons' ? [`${path}.xlsx`] : []),
    ]
  })
  const columns = Object.keys(registerOf('enrolments').columns).join(',')
  return [
    ...lists,
    `/enrolments.xlsx?columns=${columns}`,
    `/persons/${person}`,
    `/persons/${person}/history`,
    `/enrolments/${enrolment.code}`,
    `/enrolments/${enrolment.code}/history`,
    `/groups/${enc(enrolment.group)}/history`,
    ...['persons', 'enrolments', 'groups'].map(register => `/journal?register=${register}&limit=100`),
    '/journal?limit=100',
    '/workbook.xlsx',
    '/years',
    '/passport/S7/records?limit=500',
    `/search?q=${enc(NAMES.surname)}`,
    `/search?q=${person}`,
  ]
}

describe('the names of a student', () => {
  it('are found at these doors by those who may see them', async () => {
    const deputy = await api.as('deputy-smolapo')
    const found = await Promise.all(
      doors().map(async door => tells(await lettersOf(await deputy('GET', door)))),
    )
    expect(found.filter(Boolean).length).toBeGreaterThan(8)
  })

  it.each(PERSONS)('are told at none of them to %s as %s', async (persona, role) => {
    const ask = await acting(persona, role)
    for (const door of doors()) expect(tells(await lettersOf(await ask('GET', door))), door).toBe(false)
    expect(tells(await lettersOf(await api.ask('GET', '/passport/S7/records?limit=500')))).toBe(false)
  })

  it.each(PERSONS)('cannot be guessed by search, filters or order by %s as %s', async (persona, role) => {
    const ask = await acting(persona, role)
    for (const name of registerNames) {
      const path = `/${kebab(name)}`
      const total = async (query: string) => (await ask('GET', `${path}?${query}&limit=1`)).json.total
      expect(await total(`q=${enc(NAMES.surname)}`), `${name}, search`).toBe(await total(`q=${enc(NOBODY)}`))
    }
    for (const field of ['surname', 'givenName', 'patronymic'] as const) {
      expect((await ask('GET', `/persons?${field}=${enc(NAMES[field])}`)).json.total, field).toBe(0)
    }
    const order = async (sort: string) =>
      (await ask('GET', `/enrolments?group=${enc(enrolment.group)}&sort=${sort}&limit=500`)).json.items.map(
        (one: { code: string }) => one.code,
      )
    // Without names to sort by, the order is that of the codes.
    expect(await order('person')).toEqual(await order('code'))
  })

  it('are not told by an import that names the record, nor whether it is there', async () => {
    const deputy = await api.as('deputy-vkpt')
    const change = async (code: string) => {
      const registers = {
        persons: [
          {
            ...{ code, subject: 'student', keeper: 'SMOLAPO', sex: null, birthDate: null },
            ...{ surname: 'Чужак', givenName: 'Чужой', patronymic: null },
          },
        ],
      } as unknown as Partial<ClusterRegisters>
      const run = await importedBy(deputy, 'workbook', 'люди.xlsx', await writeWorkbook(registers))
      const said = JSON.stringify([run.changes, run.foreign, run.labels, run.issues]).replaceAll(code, 'X')
      const applied = await deputy('POST', `/imports/${run.id}/apply`)
      return { said, tells: tells(JSON.stringify(run)), applied: [applied.status, applied.json.code] }
    }
    const there = await change(person)
    const nowhere = await change('S99-9999')
    expect([there.tells, there.said]).toEqual([false, nowhere.said])
    expect(there.applied).toEqual(nowhere.applied)
  })

  it('stay hidden when somebody else’s record is made to point to that student', async () => {
    const deputy = await api.as('deputy-vkpt')
    const [group] = (await deputy('GET', '/groups?college=VKPT&limit=1')).json.items
    const { record } = (await administrator('GET', `/enrolments/${enrolment.code}`)).json
    const stolen = { ...record, code: 'E-STOLEN', group: group.code, subgroup: null }
    const made = await deputy('POST', '/enrolments', { record: stolen })
    expect(tells(JSON.stringify(made.json))).toBe(false)
    const seen = await deputy('GET', '/enrolments/E-STOLEN')
    expect(tells(JSON.stringify(seen.json))).toBe(false)
    expect((await deputy('GET', `/persons/${person}`)).status).toBe(404)
  })
})

describe('the keys that records bore before', () => {
  it('are told within their cluster alone', async () => {
    const { version } = (await administrator('GET', '/zones/Z3')).json
    await administrator('POST', '/zones/Z3/rename', { code: 'ТОК-3', version })
    const { rows } = await sql<{ today: string; keys: string[] }>`
      select audit.key_today(r.cluster, r.register, r.former, 0) as today,
             array(select audit.keys_of(r.cluster, r.register, r.key)) as keys
      from audit.renames r where r.register = 'zones'`.execute(api.context.database.owner)
    // The owner acts in no cluster.
    expect(rows).toEqual([{ today: 'Z3', keys: ['ТОК-3'] }])
  })
})
