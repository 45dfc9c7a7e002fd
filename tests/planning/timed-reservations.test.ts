import { describe, expect, it } from 'vitest'
import { demoCluster } from '#demo/exchange/demo-cluster.ts'
import { academicYear, weekOf } from '#domain/values/academic-year.ts'
import { localDate } from '#domain/values/local-date.ts'
import { type LocalTime, localTime } from '#domain/values/local-time.ts'
import type { Reservation } from '#domain/zones/reservation.ts'
import { knownEvents } from '#planning/timetables/day/build/known-events.ts'
import { seatsLeft, withSeats } from '#planning/timetables/term/build/lesson-places.ts'
import { termRooms } from '#planning/timetables/term/build/term-rooms.ts'
import { termAsTimetable } from '#planning/timetables/term/term-as-timetable.ts'
import { validateTerm } from '#planning/timetables/term/validate/validate-term.ts'
import { buildYearProblem } from '#planning/years/build/build-year-problem.ts'
import { anyTime, held, task, tinyTerm } from '../factories/tiny-term.ts'

/** Zone Z3: 12 places in two shifts of 4.5 hours from 8:30 and from 13:30; pairs at 8:30, 10:10, 12:10, 13:50, 15:30, 17:10, 18:50. */
const cluster = demoCluster(1)
const year = academicYear(2025)
const TUESDAY = localDate('2025-10-07')
const WEEK = weekOf(year, TUESDAY)

const reserved = (from: string, to: string, places: number | null = null): Reservation => ({
  ...{ code: 'Б-1-1', zone: 'Z3', kind: 'booking', startsOn: TUESDAY, endsOn: TUESDAY, places, reason: 'Б' },
  ...{ startsAt: localTime(from), endsAt: localTime(to) },
})

describe('the year', () => {
  const inWeek = (reservation: Reservation, opensAt: LocalTime | null = localTime('08:30')) => {
    const zones = cluster.zones.map(zone => ({ ...zone, opensAt }))
    const { problem } = buildYearProblem({ ...cluster, zones, reservations: [reservation] }, year)
    const zone = problem.resources.find(({ code }) => code === 'Z3')
    return [zone?.capacityByWeek[WEEK - 1], zone?.shiftsByWeek?.[WEEK - 1]]
  }

  it('keeps both shifts where an evening is reserved behind them: 2 × 12 = 24', () => {
    expect(inWeek(reserved('18:30', '21:00'))).toEqual([24, 2])
  })

  it('loses the shift that is met and no other', () => {
    expect(inWeek(reserved('16:00', '18:00'))).toEqual([12, 1])
    expect(inWeek(reserved('12:00', '14:00'))).toEqual([0, 0])
  })

  it('counts no more than every counted shift holds: of 12 and 8 places 2 × 8, of 12 and 2 one of 12', () => {
    expect(inWeek(reserved('16:00', '18:00', 4))).toEqual([16, 2])
    expect(inWeek(reserved('16:00', '18:00', 10))).toEqual([12, 1])
  })

  it('takes hours for all shifts of a zone of which nobody knows when it opens', () => {
    expect(inWeek(reserved('18:30', '21:00'), null)).toEqual([0, 0])
  })
})

describe('the term', () => {
  const zone = (reservation: Reservation) =>
    termRooms({ ...cluster, reservations: [reservation] }, year, [WEEK - 1, WEEK]).find(
      ({ code }) => code === 'Z3',
    )

  it('closes the pairs that ring meanwhile, in the week of the day: from 16:00 to 18:00 the fifth and the sixth', () => {
    expect(zone(reserved('16:00', '18:00'))?.closures).toEqual([
      { weekday: 2, fromPair: 5, toPair: 6, weeks: [WEEK] },
    ])
  })

  it('closes nothing behind the last bell', () => {
    expect(zone(reserved('20:40', '22:00'))).toMatchObject({ closures: [], taken: [] })
  })

  it('leaves the other places of the same pairs: 12 − 5 = 7', () => {
    const room = zone(reserved('16:00', '18:00', 5))
    expect(room?.closures).toEqual([])
    const left = (pair: number, week = WEEK) => room && seatsLeft(room, { weekdays: [2], pair }, 2, [week])
    expect([left(5), left(4), left(3), left(5, WEEK - 1)]).toEqual([7, 7, 12, 12])
  })

  const taken = [{ weekday: 1 as const, fromPair: 2, toPair: 2, weeks: [2], seats: 10 }]
  const term = (tasks: ReturnType<typeof task>[]) => {
    const tiny = tinyTerm()
    const rooms = tiny.rooms.map(room => (room.code === 'Z' ? { ...room, taken } : room))
    return { ...tiny, rooms, tasks }
  }
  const inZone = (id: string, students: number) =>
    task(id, {
      students,
      audience: [{ group: id, subgroup: null }],
      rooms: [{ room: 'Z', price: 0 }],
      times: anyTime(),
    })

  it('offers no time at which too few places are left: 24 − 10 = 14 for 15', () => {
    const rooms = new Map(term([]).rooms.map(room => [room.code, room]))
    const offered = (students: number) =>
      withSeats(inZone('A', students), rooms).times.some(
        ({ weekdays, pair }) => weekdays[0] === 1 && pair === 2,
      )
    expect([offered(14), offered(15)]).toEqual([true, false])
  })

  it('never counts on seats that are taken when two lessons share the zone: 8 + 8 > 14', () => {
    const tasks = [inZone('A', 8), inZone('B', 8)]
    const found = (pair: number) => {
      const placed = tasks.map((one, at) => held(one, 1, pair, { room: 'Z', teacher: at ? 'U' : 'T' }))
      return validateTerm(term(tasks), placed).filter(({ constraint }) => constraint === 'room.holds').length
    }
    expect([found(1), found(2)]).toEqual([0, 1])
    // 24 seats hold three lessons of 8; of the 14 that are left only one is held for sure, so that the others are closed then.
    const rows = termAsTimetable(term(tasks)).problem.rooms.filter(({ id }) => id.startsWith('Z/'))
    expect(rows.map(({ closed }) => closed.length)).toEqual([0, 1, 1])
  })
})

describe('the day', () => {
  const records = { ...cluster, absences: [] }
  const events = (reservation: Reservation) =>
    knownEvents({ ...records, reservations: [reservation] }, TUESDAY, TUESDAY)

  it('closes the pairs that ring meanwhile, or some places of them', () => {
    const event = { kind: 'roomClosed', subject: 'Z3', startsOn: TUESDAY, endsOn: TUESDAY }
    expect(events(reserved('16:00', '18:00', 5))).toEqual([{ ...event, fromPair: 5, toPair: 6, places: 5 }])
    expect(events(reserved('20:40', '22:00'))).toEqual([])
  })

  it('goes by the bells of a Saturday on a Saturday: 12:00 is its third pair', () => {
    const saturday = localDate('2025-10-11')
    const whole = { ...reserved('12:00', '13:00'), startsOn: TUESDAY, endsOn: saturday }
    const found = knownEvents({ ...records, reservations: [whole] }, saturday, saturday)
    expect(found).toMatchObject([{ startsOn: saturday, fromPair: 3, toPair: 3, places: null }])
  })
})
