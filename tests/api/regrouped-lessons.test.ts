import { beforeAll, describe, expect, it } from 'vitest'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import { type Api, type Ask, openApi } from '../factories/api.ts'
import {
  begunTimetable,
  opened,
  TIMETABLES,
  timetableBoard,
  versionInForce,
} from '../factories/timetables.ts'

let api: Api
let dispatcher: Ask
let version: number
beforeAll(async () => {
  api = await openApi('plannedDemo')
  dispatcher = await api.as('dispatcher-smolapo')
  version = (await begunTimetable(dispatcher, 'SMOLAPO', await versionInForce(await api.as('director'))))
    .version
})

const board = () => timetableBoard(dispatcher, version)
const waysOf = (id: string, ask = dispatcher) =>
  ask('GET', `${TIMETABLES}/${version}/regroupings?lesson=${encodeURIComponent(id)}`)
const regroup = (body: object, ask = dispatcher) => ask('POST', `${TIMETABLES}/${version}/regroupings`, body)
const loadOf = async (code: string) =>
  (await dispatcher('GET', `/teaching-loads/${encodeURIComponent(code)}`)).json.record
const isWhole = ({ audience, loads }: TermLesson) =>
  audience.length === 1 && audience[0]?.subgroup === null && loads.length === 1

describe('a dispatcher at a draft', () => {
  it('splits a lesson by subgroups, and merges it again where it stood', async () => {
    const before = opened(await board())
    const split = before.lessons.find(
      one => isWhole(one) && one.place && /#1$/.test(one.id) && one.kind === 'theory',
    ) as TermLesson
    const [load = ''] = split.loads
    const ways = (await waysOf(split.id)).json
    expect(ways.split).toMatchObject({ refusal: null, subgroups: [{ number: 1 }, { number: 2 }] })
    expect(ways.part.refusal.code).toBe('timetables.no-stream')

    const { revision } = (await board()).timetable
    const to = { act: 'split', teachers: [{ subgroup: 2, teacher: null }] }
    const done = await regroup({ revision, lesson: split.id, to })
    expect(done.status, done.json.detail).toBe(200)
    const { hours } = await loadOf(load)
    expect(await loadOf(`${load}-2`)).toMatchObject({ subgroup: 2, teacher: null, hours })
    const parted = await board()
    const first = opened(parted).lessons.find(({ id }) => id === split.id)
    expect(first).toMatchObject({ audience: [{ subgroup: 1 }], place: split.place })
    expect(opened(parted).lessons.find(({ id }) => id === `${load}-2#1`)?.place).toBeNull()
    expect(parted.violations).toEqual([])
    // The step has changed loads: it is not taken back by «Отменить».
    expect(parted.acts.undo).toMatchObject({ code: 'timetables.regrouped' })
    const undone = await dispatcher('POST', `${TIMETABLES}/${version}/undo`, {
      revision: parted.timetable.revision,
    })
    expect(undone.json.code).toBe('timetables.regrouped')

    const again = await regroup({
      ...{ revision: parted.timetable.revision, lesson: split.id },
      to: { act: 'merge', with: [`${load}-2#1`] },
    })
    expect(again.status, again.json.detail).toBe(200)
    const merged = await board()
    expect(opened(merged).lessons.find(({ id }) => id === split.id)).toMatchObject({
      audience: [{ subgroup: 1 }, { subgroup: 2 }],
      place: { weekdays: split.place?.weekdays, pair: split.place?.pair, teacher: split.place?.teacher },
    })
    expect(
      opened(merged).lessons.some(({ loads, id }) => id.startsWith(`${load}-2#`) && loads.length === 1),
    ).toBe(false)
    expect(merged.violations).toEqual([])
  })

  it('parts a stream: each group has the lessons by itself', async () => {
    const before = await board()
    const stream = opened(before).lessons.find(
      ({ audience, place }) => place && new Set(audience.map(({ group }) => group)).size > 1,
    ) as TermLesson
    expect((await waysOf(stream.id)).json.split.refusal.code).toBe('timetables.split-stream')
    const done = await regroup({
      ...{ revision: before.timetable.revision, lesson: stream.id },
      to: { act: 'part' },
    })
    expect(done.status, done.json.detail).toBe(200)
    const after = opened(await board()).lessons
    for (const load of stream.loads) {
      const own = after.filter(({ loads }) => loads.includes(load))
      expect(own.length, load).toBeGreaterThan(0)
      expect(own.every(({ audience }) => audience.length === 1)).toBe(true)
    }
    expect(after.find(({ id }) => id === stream.id)?.place).toEqual(stream.place)
  })

  it('is told why lessons cannot be held together, and nothing changes', async () => {
    const now = await board()
    const { lessons } = opened(now)
    const practice = lessons.find(({ kind, weeks, place }) => kind === 'training' && weeks.length && place)
    const theory = lessons.find(isWhole) as TermLesson
    const other = lessons.find(one => isWhole(one) && one.index !== theory.index) as TermLesson
    const { revision } = now.timetable
    const tries = [
      [{ act: 'merge', with: [other.id] }, theory.id, 'timetables.merge-differs'],
      [{ act: 'part' }, theory.id, 'timetables.no-stream'],
      [{ act: 'split' }, practice?.id ?? '', 'timetables.practice-by-plan'],
      [{ act: 'split' }, 'нет такого', 'timetables.lesson-unknown'],
    ] as const
    for (const [to, lesson, code] of tries)
      expect((await regroup({ revision, lesson, to })).json.code, code).toBe(code)
    const stale = await regroup({ revision: revision - 1, lesson: theory.id, to: { act: 'split' } })
    expect(stale.status).toBe(412)
    expect((await board()).timetable.revision).toBe(revision)
  })

  it('alone regroups the lessons of the college', async () => {
    const { lessons } = opened(await board())
    const lesson = lessons.find(isWhole)?.id ?? ''
    for (const persona of ['student', 'dispatcher-vkpt', 'ministry']) {
      const ask = await api.as(persona).catch(() => undefined)
      if (!ask) continue
      expect([404, 409], persona).toContain((await waysOf(lesson, ask)).status)
      expect([404, 409], persona).toContain(
        (await regroup({ revision: 1, lesson, to: { act: 'split' } }, ask)).status,
      )
    }
  })
})
