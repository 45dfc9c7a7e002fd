import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, type Ask, openApi } from '../factories/api.ts'
import { importedBy } from '../factories/imported.ts'
import { plxFile, smallPlan } from '../factories/plx-file.ts'
import { uploadOf } from '../factories/upload.ts'

const REAL = new URL(
  '../../../shared/data/curricula/spo_09.02.07-P_professionalitet_2024.plx',
  import.meta.url,
)

let api: Api
let administrator: Ask
let deputy: Ask
beforeAll(async () => {
  api = await openApi()
  administrator = await api.as('administrator')
  deputy = await api.as('deputy-vkpt')
})

const uploaded = (ask: Ask, bytes: Uint8Array, kind = 'curriculum', name = 'план.plx') =>
  importedBy(ask, kind, name, bytes)

const week = (from: number, to: number, КодВидаДеятельности: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => ({ Курс: 1, НомерНедели: from + at, КодВидаДеятельности }))

/** One week of theory and one of practice on either side of the holidays of weeks 18 and 19. */
const plan = (programme = '15.01.05') =>
  plxFile(
    smallPlan({
      ООП: [{ Код: 1, Шифр: programme, Название: 'Кузнец-штамповщик' }],
      ПланыГрафикиЯчейки: [...week(1, 2, 1), ...week(18, 19, 12), ...week(20, 20, 1), ...week(21, 21, 4)],
    }),
  )

const placement = (changes = {}) => ({
  code: 'ПРОБА-25',
  college: 'VKPT',
  occupationGroup: null,
  entryGrade: 'grade9',
  group: { code: 'ПРОБА-25-1', students: 25, subgroups: 2 },
  serving: {},
  ...changes,
})

const place = (ask: Ask, id: string, changes = {}) =>
  ask('PUT', `/imports/${id}/placement?lang=ru`, placement(changes))

describe('a curriculum that is uploaded', () => {
  it('shows its rows, its hours beside 36 a week, its calendar, and what is to be decided', async () => {
    const run = await uploaded(deputy, plan())
    expect([run.state, run.problem, run.changes]).toEqual(['ready', null, []])
    const { curriculum } = run
    expect(curriculum).toMatchObject({
      programme: '15.01.05',
      admissionYear: 2025,
      totalHours: 144,
      known: null,
      placement: null,
      suggested: { code: '15.01.05-2025', college: 'VKPT', entryGrade: 'grade9' },
      practices: [{ index: 'УП.01', name: 'Учебная практика', hours: 36 }],
    })
    // 2 weeks on either side of the holidays are 2 · 36 = 72 hours each.
    expect(curriculum.semesters).toEqual([
      { semester: 1, hours: 72, weeks: 2, due: 72 },
      { semester: 2, hours: 72, weeks: 2, due: 72 },
    ])
    expect(curriculum.calendar[0].weeks.slice(0, 3)).toEqual(['Т', 'Т', '–'])
    expect(curriculum.rows[3]).toEqual({
      index: 'УП.01',
      name: 'Учебная практика',
      kind: 'trainingPractice',
      hours: { 2: 36 },
    })
  })

  it('brings nothing before it is placed, and then everything in one act, with the college’s own workshops', async () => {
    const { id } = await uploaded(deputy, plan())
    const early = await deputy('POST', `/imports/${id}/apply`)
    expect([early.status, early.json.code]).toEqual([409, 'exchange.curriculum-not-placed'])
    const placed = await place(deputy, id)
    expect(placed.status, placed.json.detail).toBe(200)
    const created = placed.json.changes.flatMap((c: { register: string; created: number }) =>
      c.created > 0 ? [[c.register, c.created]] : [],
    )
    const { json: workshops } = await deputy('GET', '/zones?kind=workshop&owner=VKPT')
    expect(workshops.total).toBeGreaterThan(0)
    expect(created).toEqual([
      ['curricula', 1],
      ['curriculumRows', 5],
      // The subject, the course and both practices; the module is the sum of its rows.
      ['curriculumHours', 4],
      ['curriculumCalendars', 1],
      ['deliveries', 1],
      ['groups', 1],
      ['subgroups', 2],
      ['practiceBases', workshops.total],
    ])
    expect((await deputy('GET', '/curricula/ПРОБА-25')).status).toBe(404)
    expect((await deputy('POST', `/imports/${id}/apply`)).json.state).toBe('applied')
    const { json: group } = await deputy('GET', '/groups/ПРОБА-25-1')
    expect(group.record).toMatchObject({ college: 'VKPT', delivery: 'ПРОБА-25', plannedStudents: 25 })
    const { json: history } = await deputy('GET', '/groups/ПРОБА-25-1/history')
    expect(history.items[0]).toMatchObject({ cause: `import:${id}`, role: 'deputy' })
    expect((await deputy('POST', `/imports/${id}/apply`)).status).toBe(409)
  })

  it('says when the same was brought before, and brings nothing a second time', async () => {
    const run = await uploaded(deputy, plan())
    expect(run.curriculum).toMatchObject({ known: 'ПРОБА-25', suggested: { code: 'ПРОБА-25' } })
    const said = run.issues.find(({ code }: { code: string }) => code === 'exchange.curriculum-known')
    expect(said.text).toContain('ПРОБА-25')
    const { json } = await place(deputy, run.id)
    expect(json.changes.every((c: { created: number; changed: number }) => c.created + c.changed === 0)).toBe(
      true,
    )
    const more = await place(deputy, run.id, { group: { code: 'ПРОБА-25-2', students: 20, subgroups: 1 } })
    const touched = more.json.changes.filter((c: { created: number }) => c.created > 0)
    expect(touched.map((c: { register: string }) => c.register)).toEqual(['groups', 'subgroups'])
  })

  it('is placed with zones that are chosen, by one who may', async () => {
    const { id } = await uploaded(administrator, plan('01.02.03'))
    const needs = await place(administrator, id, { code: 'НОВ-25', serving: { 'УП.01': ['Z2', 'Z1'] } })
    expect([needs.status, needs.json.code]).toEqual([409, 'exchange.programme-needs-occupation'])
    const changes = {
      code: 'НОВ-25',
      group: null,
      occupationGroup: 'welders',
      serving: { 'УП.01': ['Z2', 'Z1'] },
    }
    const placed = await place(administrator, id, changes)
    expect(placed.json.curriculum.placement).toEqual(placement(changes))
    expect((await administrator('POST', `/imports/${id}/apply`)).json.state).toBe('applied')
    const { json: bases } = await administrator('GET', '/practice-bases?delivery=НОВ-25&sort=preference')
    expect(bases.items.map(({ zone }: { zone: string }) => zone)).toEqual(['Z2', 'Z1'])
    expect((await administrator('GET', '/programmes/01.02.03')).json.record.occupationGroup).toBe('welders')
  })

  it('goes to the own college of a deputy alone, and to no programme that the cluster has not', async () => {
    const foreign = await place(deputy, (await uploaded(deputy, plan())).id, { college: 'SMOLAPO' })
    expect([foreign.status, foreign.json.code]).toEqual([409, 'access.another-organisations'])
    const fresh = await place(deputy, (await uploaded(deputy, plan('01.02.04'))).id, {
      occupationGroup: 'welders',
    })
    expect([fresh.status, fresh.json.code]).toEqual([409, 'exchange.programme-by-office'])
    const { payload, headers } = uploadOf('curriculum', 'план.plx', plan())
    const barred = await (await api.as('student'))('POST', '/imports', payload, headers)
    expect([barred.status, barred.json.code]).toEqual([409, 'access.role-only-reads'])
  })

  it('is nobody else’s to place, and takes no code that another curriculum bears', async () => {
    const { id } = await uploaded(administrator, plan())
    expect((await place(deputy, id)).status).toBe(404)
    const [other] = (await administrator('GET', '/curricula?limit=1')).json.items
    const taken = await place(administrator, id, { code: other.code, group: null })
    expect(taken.status).toBe(409)
    const wrong = await place(administrator, id, { group: { code: 'X', students: 0, subgroups: 1 } })
    expect([wrong.status, wrong.json.issues[0].path]).toEqual([422, 'group.students'])
  })

  it('may come in either byte order; one that is cut off or empty says what is wrong', async () => {
    expect((await uploaded(deputy, plxFile(smallPlan(), { bigEndian: true }))).curriculum.totalHours).toBe(
      144,
    )
    const whole = plan()
    const cut = await uploaded(deputy, whole.slice(0, whole.length / 2))
    expect([cut.state, cut.curriculum]).toEqual(['refused', null])
    expect(cut.problem).toMatch(/\S/)
    const empty = await uploaded(deputy, plxFile({}))
    expect([empty.state, empty.issues.map(({ code }: { code: string }) => code)]).toEqual([
      'refused',
      ['curriculum.no-rows'],
    ])
    const placed = await place(deputy, empty.id)
    expect([placed.status, placed.json.code]).toEqual([409, 'server.import-closed'])
  })

  it.skipIf(!existsSync(REAL))(
    'may be the real one: its defects are told, and it comes in whole',
    async () => {
      const run = await uploaded(administrator, readFileSync(REAL))
      expect(run.curriculum.rows.length).toBeGreaterThan(50)
      expect(run.issues.length).toBeGreaterThan(5)
      expect(run.issues.every(({ text }: { text: string }) => text.length > 10)).toBe(true)
      const placed = await place(administrator, run.id, {
        code: 'ИСИП-24',
        college: 'SMOLAPO',
        occupationGroup: 'welders',
        group: { code: 'ИСИП-24-1', students: 25, subgroups: 2 },
      })
      expect(placed.status, placed.json.detail).toBe(200)
      const applied = await administrator('POST', `/imports/${run.id}/apply`)
      expect(applied.status, applied.json.detail).toBe(200)
      const { total } = (await administrator('GET', '/curriculum-rows?curriculum=ИСИП-24&limit=1')).json
      expect(total).toBe(run.curriculum.rows.length)
      expect((await uploaded(administrator, readFileSync(REAL))).curriculum.known).toBe('ИСИП-24')
    },
  )
})

describe('a production calendar that is uploaded', () => {
  const xml = (year: number) =>
    new TextEncoder().encode(
      `<calendar year="${year}"><holidays/><days><day d="05.04" t="1" f="01.04"/></days></calendar>`,
    )

  it('shows the days that come, brings them, and brings nothing a second time', async () => {
    const run = await uploaded(administrator, xml(2031), 'calendar', '2031.xml')
    expect([run.state, run.curriculum]).toEqual(['ready', null])
    expect(run.changes).toMatchObject([{ register: 'calendarDays', created: 1, changed: 0 }])
    expect((await administrator('POST', `/imports/${run.id}/apply`)).json.state).toBe('applied')
    const { json } = await administrator('GET', '/calendar-days?day=2031-05-04..2031-05-04')
    expect(json.items).toMatchObject([{ day: '2031-05-04', kind: 'dayOff', movedFrom: '2031-01-04' }])
    const again = await uploaded(administrator, xml(2031), 'calendar', '2031.xml')
    expect(again.changes).toMatchObject([{ created: 0, changed: 0, unchanged: 1 }])
  })

  it('is not a deputy’s to bring', async () => {
    const { payload, headers } = uploadOf('calendar', '2032.xml', xml(2032))
    const refused = await deputy('POST', '/imports', payload, headers)
    expect([refused.status, refused.json.code]).toEqual([409, 'access.role-only-reads'])
    expect((await administrator('GET', '/calendar-days?day=2032-05-04..2032-05-04')).json.total).toBe(0)
  })
})
