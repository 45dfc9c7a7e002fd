import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, openApi } from '../factories/api.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})

describe('a year by weeks', () => {
  it('is as the curricula wish where no plan is in force, with nobody in a place yet', async () => {
    const director = await api.as('director')
    const { status, json } = await director('GET', '/years/2024/weeks')
    expect(status, json.detail).toBe(200)
    // 24.01.2025 lies in the week of 20 January, the 21st from 2.9.2024: 20 weeks are 140 days.
    expect(json).toMatchObject({ year: 2024, plan: null, week: 21, blocks: [] })
    expect(json.groups).toHaveLength(24)
    const [group] = json.groups
    expect(group.activities).toHaveLength(json.weeks.length)
    expect(group.activities).toEqual(expect.arrayContaining(['theory', 'training', 'holidays']))
  })

  it('tells a student the own group, and nobody else’s', async () => {
    const student = await api.as('student')
    const { json } = await student('GET', '/years/2024/weeks')
    expect(json.own).toEqual([{ group: 'ОН-24-1', subgroup: 1 }])
    const director = await api.as('director')
    expect((await director('GET', '/years/2024/weeks')).json.own).toEqual([])
  })

  it('knows no week of a date outside the year', async () => {
    const director = await api.as('director')
    expect((await director('GET', '/years/2025/weeks')).json.week).toBeNull()
  })

  it('shows who is where once a plan is in force', async () => {
    const director = await api.as('director')
    const draft = (await director('POST', '/years/2025/plans', { note: '' })).json
    const board = (await director('GET', '/years/2025/plans/1')).json
    const session = board.problem.sessions.find(
      (one: { kind: string; blocks: { options: unknown[] }[] }) =>
        one.kind === 'training' && one.blocks[0]?.options.length,
    )
    const [block] = session.blocks
    const { resource } = block.options[0]
    const moved = await director('POST', '/years/2025/plans/1/moves', {
      revision: draft.revision,
      moves: [{ block: block.id, resource, firstWeek: session.earliest }],
    })
    expect(moved.status, moved.json.detail).toBe(200)
    const { json } = await director('GET', '/years/2025/weeks')
    expect(json.plan).toEqual({ version: 1, status: 'draft' })
    const placed = json.blocks.find(({ id }: { id: string }) => id === block.id)
    expect(placed).toMatchObject({ group: session.group, resource, firstWeek: session.earliest })
    const place = json.resources.find(({ code }: { code: string }) => code === resource)
    expect(place.loadByWeek[session.earliest - 1]).toBe(block.students)
    // A student reads no drafts.
    const student = await api.as('student')
    expect((await student('GET', '/years/2025/weeks')).json).toMatchObject({ plan: null, blocks: [] })
  })
})
