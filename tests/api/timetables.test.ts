import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, type Ask, openApi } from '../factories/api.ts'

let api: Api
let dispatcher: Ask
beforeAll(async () => {
  api = await openApi()
  dispatcher = await api.as('dispatcher-smolapo')
})

const opened = async (path: string) => (await dispatcher('GET', path)).json
const refusalOf = ({ status, json }: { status: number; json: { code?: string } }) => [status, json.code]

describe('the dispatcher', () => {
  it('moves a bell of the own college, and not into the pair before', async () => {
    const path = `/bells/${encodeURIComponent('SMOLAPO-1~usual~2~2024-09-01')}`
    const { record, version } = await opened(path)
    expect(record).toMatchObject({ startsAt: '10:10', endsAt: '11:40' })
    const early = await dispatcher('PUT', path, { record: { ...record, startsAt: '09:50' }, version })
    expect(refusalOf(early)).toEqual([409, 'timetable.bells-overlap'])
    const moved = await dispatcher('PUT', path, { record: { ...record, startsAt: '10:15' }, version })
    expect(moved.json.record.startsAt).toBe('10:15')
    const wrong = await dispatcher('PUT', path, {
      record: { ...record, startsAt: '8:5' },
      version: version + 1,
    })
    expect([wrong.status, wrong.json.issues]).toMatchObject([422, [{ path: 'record.startsAt' }]])
  })

  it('gives a load to another teacher, but not to a subgroup that is not there or a room that does not serve', async () => {
    const path = `/teaching-loads/${encodeURIComponent('Н25-1-ТМ-25-1-ООД.05-ПЗ-1')}`
    const { record, version } = await opened(path)
    const tried = (changes: object) => dispatcher('PUT', path, { record: { ...record, ...changes }, version })
    expect(refusalOf(await tried({ subgroup: 5 }))).toEqual([409, 'timetable.no-such-subgroup'])
    expect(refusalOf(await tried({ classroom: 'SMOLAPO-1-СЗ' }))).toEqual([
      409,
      'timetable.classroom-of-another-kind',
    ])
    // The part-time worker has a quarter of a post: warned of by an import, and no reason to refuse here.
    const given = await tried({ teacher: 'DNEPR-STANKO-02-2', classroom: 'SMOLAPO-1-301' })
    expect(given.json.record).toMatchObject({ teacher: 'DNEPR-STANKO-02-2', classroom: 'SMOLAPO-1-301' })
  })

  it('gives nobody more hours than the law allows', async () => {
    const path = `/teaching-loads/${encodeURIComponent('Н25-1-ТМ-25-1-ООД.03-Т')}`
    const { record, version } = await opened(path)
    const list = await opened(`/teaching-loads?teacher=${record.teacher}&year=2025&limit=500`)
    const others = list.items.filter((load: { code: string }) => load.code !== record.code)
    const hours = others.reduce((sum: number, load: { hours: number }) => sum + load.hours, 0)
    // What is left to 1440, and two hours more.
    const change = { record: { ...record, hours: 1440 - hours + 2 }, version }
    expect(refusalOf(await dispatcher('PUT', path, change))).toEqual([409, 'timetable.teacher-above-limit'])
  })

  it('changes no load, bell or classroom of another college', async () => {
    for (const path of [
      '/teaching-loads/Н25-1-СВ-25-1-ООД.03-Т',
      '/bells/SKS-1~usual~2~2024-09-01',
      '/classrooms/SKS-1-1',
    ]) {
      const { record, version, acts } = await opened(encodeURI(path))
      expect(acts.edit, path).toMatchObject({ code: 'access.another-organisations' })
      const change = await dispatcher('PUT', encodeURI(path), { record, version })
      expect(change.status, path).toBe(403)
    }
  })
})

describe('why somebody is away', () => {
  it('is seen by the college’s own dispatcher, and by no employer or student', async () => {
    const { items } = await opened('/absences?limit=500')
    expect(items.length).toBeGreaterThan(0)
    // The part-time workers of employers have their posts at the college.
    const posts = await opened('/employments?organisation=SMOLAPO&limit=500')
    const workers = new Set(posts.items.map(({ code }: { code: string }) => code))
    for (const { worker } of items) expect(workers).toContain(worker)
    for (const persona of ['student', 'employerhr', 'ministry'])
      expect((await (await api.as(persona))('GET', '/absences')).json.total, persona).toBe(0)
  })

  it('is seen by a teacher of him- or herself alone', async () => {
    const engineer = await api.as('teacher-dnepr-stanko')
    const { assignments } = (await engineer('GET', '/me')).json
    const teaching = assignments.find(({ role }: { role: string }) => role === 'teacher')
    const teacher: Ask = (method, path) =>
      engineer(method, path, undefined, { 'x-kuznitsa-assignment': teaching.id })
    const { items, total } = (await teacher('GET', '/absences')).json
    // Six weekdays, two of which are closed in the first pair only.
    expect(total).toBe(6)
    for (const { worker } of items) expect(worker).toBe('DNEPR-STANKO-02-2')
    const { acts } = (await teacher('GET', `/absences/${encodeURIComponent(items[0].code)}`)).json
    expect(acts.edit).toMatchObject({ code: 'access.role-only-reads' })
  })
})
