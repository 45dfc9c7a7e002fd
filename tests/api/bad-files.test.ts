import { beforeAll, describe, expect, it } from 'vitest'
import { newestChange } from '#database/exchange/newer-changes.ts'
import { type Api, type Ask, openApi } from '../factories/api.ts'
import { BAD_CURRICULA, BAD_WORKBOOKS } from '../factories/bad-files.ts'
import { importedBy } from '../factories/imported.ts'
import { uploadOf } from '../factories/upload.ts'

let api: Api
let administrator: Ask
beforeAll(async () => {
  api = await openApi()
  administrator = await api.as('administrator')
})

const CYRILLIC = /[а-яё]{3}/i

describe('a file that cannot be read', () => {
  it.each([
    ...BAD_WORKBOOKS.map(([name, bytes]) => ['workbook', name, bytes] as const),
    ...BAD_CURRICULA.map(([name, bytes]) => ['curriculum', name, bytes] as const),
    ['calendar', 'не календарь.xml', new TextEncoder().encode('<days/>')] as const,
    [
      'calendar',
      'нет дня.xml',
      new TextEncoder().encode('<calendar year="2031"><day d="02.31" t="1"/></calendar>'),
    ] as const,
  ])('as a %s, %s, is told why in both languages, and cannot be applied', async (kind, name, bytes) => {
    const run = await importedBy(administrator, kind, name, bytes)
    expect([run.state, run.changes]).toEqual(['refused', []])
    expect(run.problem).toMatch(CYRILLIC)
    const { problem } = (await administrator('GET', `/imports/${run.id}?lang=en`)).json
    expect(problem).toMatch(/^[A-Z.]/)
    // But for what it quotes from the file.
    expect(problem.replace(/“[^”]*”/g, '')).not.toMatch(CYRILLIC)
    const applied = await administrator('POST', `/imports/${run.id}/apply`)
    expect([applied.status, applied.json.code]).toEqual([409, 'server.import-closed'])
  })

  it('leaves no trace in the registers', async () => {
    const { owner } = api.context.database
    const before = await newestChange({ db: owner, scope: 'owner' })
    await importedBy(administrator, 'workbook', 'пустой.xlsx', new Uint8Array())
    expect(await newestChange({ db: owner, scope: 'owner' })).toEqual(before)
  })

  it('that is larger than any is taken is refused before it is read', async () => {
    const { payload, headers } = uploadOf('workbook', 'большой.xlsx', new Uint8Array(33 * 1024 * 1024))
    const { status, json } = await administrator('POST', '/imports', payload, headers)
    expect([status, json.code]).toEqual([413, 'server.too-large'])
  })

  it('of nobody who is signed in, or by a forged session, is not even taken', async () => {
    const { payload, headers } = uploadOf('workbook', 'книга.xlsx', new Uint8Array(10))
    expect((await api.ask('POST', '/imports', payload, headers)).status).toBe(401)
    const forged = { ...headers, cookie: 'better-auth.session_token=forged.signature' }
    expect((await api.ask('POST', '/imports', payload, forged)).status).toBe(401)
  })
})

describe('a file whose kind nobody has named', () => {
  it.each([
    ['план.xml', new TextEncoder().encode('<Документ><dsMMISDB/></Документ>'), 'curriculum'],
    ['календарь.plx', new TextEncoder().encode('<calendar year="2031"><days/></calendar>'), 'calendar'],
    ['что-то.pdf', new TextEncoder().encode('%PDF-1.7'), 'workbook'],
    ['пустой.plx', new Uint8Array(), 'curriculum'],
  ])('%s is told by what stands in it, and else by its name', async (name, bytes, kind) => {
    const { payload, headers } = uploadOf(undefined, name, bytes)
    const { id } = (await administrator('POST', '/imports', payload, headers)).json
    expect((await administrator('GET', `/imports/${id}`)).json.kind).toBe(kind)
  })
})
