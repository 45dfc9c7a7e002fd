import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { openPublishedWeek } from '#documents/timetables/open-published-week.ts'
import { clashesOf } from '#domain/timetables/published-clashes.ts'
import { countWeek } from '#domain/timetables/published-counts.ts'
import { gapsOf } from '#domain/timetables/published-gaps.ts'
import { remoteIn } from '#domain/timetables/remote-beside-college.ts'
import { proposeRooms, type SettledWeek, settleRooms } from '#domain/timetables/room-proposal.ts'
import { proposals } from '#planning/engine/search/budget.ts'
import { improvePublishedWeek } from '#planning/timetables/published/improve-published-week.ts'
import { publishedAsTimetable } from '#planning/timetables/published/published-as-timetable.ts'
import { validateTimetable } from '#planning/timetables/validate/validate-timetable.ts'
import { expectSameLessons, expectUsualDays, expectUsualLoads } from '../factories/published-checks.ts'

/** A week of a real college, where this machine has it; it is no part of the project. */
const FOLDER = new URL('../../../shared/data/timetable/', import.meta.url)

describe.skipIf(!existsSync(FOLDER))('the week of a real college', () => {
  let real: SettledWeek
  beforeAll(async () => {
    const bytes = readFileSync(new URL('lessons.csv', FOLDER))
    const { week } = await openPublishedWeek([{ name: 'lessons.csv', bytes }])
    real = settleRooms(
      week,
      proposeRooms(week).filter(({ act }) => act !== 'merge'),
    )
  })
  const isRemote = (room: string) => real.kinds.has(room)

  it('breaks no rule as it is, with 237 gaps for groups and 33 for teachers', () => {
    const { problem, published } = publishedAsTimetable(real.week, real)
    expect(validateTimetable(problem, published).findings.filter(({ cost }) => cost === null)).toEqual([])
    expect(countWeek(real.week, real.kinds)).toMatchObject({
      gaps: { groups: 237, teachers: 33 },
      clashes: { groups: 0, teachers: 0, rooms: 0 },
    })
  })

  it('has 225 of its 237 gaps because remote lectures stand in the evening, and 19 without time for the way home', () => {
    // 12 are left when only what is held at the college counts.
    expect(countWeek(real.week, real.kinds)).toMatchObject({ gapsAtCollege: 12, remoteBesideCollege: 19 })
  })

  it('gets fewer gaps under the same rules', () => {
    const { week, before, after } = improvePublishedWeek({ ...real, seed: 1, budget: proposals(80_000) })
    expect(after.hard).toBe(0)
    expect(after.cost).toBeLessThan(before.cost)
    expect(clashesOf(week.rows, isRemote)).toEqual([])
    expectSameLessons(real.week, week)
    expectUsualDays(real.week, week, remoteIn(real.kinds))
    expectUsualLoads(real.week, week)
    const gaps = gapsOf(week.rows)
    expect(gaps.groups).toBeLessThan(237)
    expect(gaps.teachers).toBeLessThanOrEqual(33)
  }, 60_000)
})
