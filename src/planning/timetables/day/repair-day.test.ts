import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ill, monday, on, tinyDay } from '../../../../tests/factories/tiny-day.ts'
import { held, task } from '../../../../tests/factories/tiny-term.ts'
import { priceChanges } from './price-changes.ts'
import { repairDays, whyNotChanges } from './repair-day.ts'
import { standNow } from './standing.ts'
import { touchedLessons } from './touched-lessons.ts'

const B = { audience: [{ group: 'B', subgroup: null }], rooms: [{ room: 'R2', price: 0 }] }
const a = task('a')
const b = task('b', { ...B, teachers: ['U'] })
const away = { events: [ill('T', 1)] }
const whole = { from: monday, to: on(7) }
const repair = (...given: Parameters<typeof tinyDay>) => repairDays(tinyDay(...given), whole.from, whole.to)
const chosen = (...given: Parameters<typeof tinyDay>) =>
  repair(...given).lessons.map(({ touched, chosen: { kind, changes, price } }) => [
    touched.day.lesson.id,
    kind,
    changes[0]?.to?.teacher ?? null,
    price,
  ])
const touchedIn = (...given: Parameters<typeof tinyDay>) => {
  const problem = tinyDay(...given)
  return touchedLessons(problem, standNow(problem), whole.from, whole.to).map(({ day, lacks }) => [
    day.lesson.id,
    lacks.join(),
  ])
}

describe('what an event touches', () => {
  it('is each lesson of the teacher on the days and pairs of the illness, and no other', () => {
    const c = task('c')
    const lessons = [held(a, 1, 1), held(c, 1, 3), held(task('d'), 2, 1), held(b, 1, 1)]
    const tasks = [a, c, task('d'), b]
    expect(touchedIn(tasks, lessons, away)).toEqual([
      ['a', 'teacher'],
      ['c', 'teacher'],
    ])
    const afternoon = { events: [ill('T', 1, 1, { fromPair: 3, toPair: 4 })] }
    expect(touchedIn(tasks, lessons, afternoon)).toEqual([['c', 'teacher']])
  })

  it('is the lesson in a closed room, and of a group that is away', () => {
    const room = ill('R1', 1, 1, { kind: 'roomClosed' })
    const group = ill('B', 1, 1, { kind: 'groupAway' })
    expect(touchedIn([a, b], [held(a, 1, 1), held(b, 1, 1)], { events: [room, group] })).toEqual([
      ['a', 'room'],
      ['b', 'students'],
    ])
  })

  it('is, where 12 of the 24 places of a zone are closed, one of two lessons with 12 students', () => {
    const zone = { rooms: [{ room: 'Z', price: 0 }], students: 12 }
    const [one, other] = [task('one', zone), task('other', { ...B, ...zone, teachers: ['U'] })]
    const events = [ill('Z', 1, 1, { kind: 'roomClosed', places: 12 })]
    expect(touchedIn([one, other], [held(one, 1, 1), held(other, 1, 1)], { events })).toEqual([
      ['other', 'room'],
    ])
  })
})

describe('the repair of a day', () => {
  it('gives the lesson to whoever knows the group: 8 points for U, 8 + 4 for the stranger V', () => {
    const { lessons } = repair([a], [held(a, 1, 1)], away)
    const teachers = lessons[0]?.proposals.filter(({ kind }) => kind === 'teacher')
    expect(teachers?.map(({ changes, price }) => [changes[0]?.to?.teacher, price])).toEqual([
      ['U', 8],
      ['V', 12],
    ])
  })

  it('does not give it to somebody who teaches then, or who could not come in time', () => {
    const far = task('far', { ...B, teachers: ['U'], rooms: [{ room: 'FAR', price: 0 }] })
    expect(chosen([a, b], [held(a, 1, 1), held(b, 1, 1)], away)).toEqual([['a', 'teacher', 'V', 12]])
    // A break of 10 minutes, and 20 minutes on the way.
    expect(chosen([a, far], [held(a, 1, 2), held(far, 1, 1)], away)).toEqual([['a', 'teacher', 'V', 12]])
  })

  it('moves it to another day of its week for 20 points where nobody else teaches it', () => {
    const able = { T: 'part' } as const
    expect(chosen([a], [held(a, 1, 1)], { ...away, able })).toEqual([['a', 'move', 'T', 20]])
  })

  it('cancels it for 60 points a pair where its teacher is away all week and nobody else teaches it', () => {
    const given = { events: [ill('T', 1, 5)], able: { T: 'part' } as const }
    const { lessons } = repair([a], [held(a, 1, 1)], given)
    expect(lessons[0]?.chosen).toMatchObject({
      kind: 'cancel',
      price: 60,
      remarks: [{ code: 'timetables.nobody-free' }],
    })
  })

  it('lets two lessons change places where the group has no free pair: 2 × 20 points, less 4 for the gap that U had', () => {
    const day = (weekday: 1 | 2 | 3 | 4 | 5) =>
      [1, 2, 3, 4].map(pair => {
        const one = task(`${weekday}${pair}`, { teachers: [weekday === 1 && pair === 2 ? 'T' : 'U'] })
        return { one, lesson: held(one, weekday, pair) }
      })
    const full = ([1, 2, 3, 4, 5] as const).flatMap(day)
    const given = { ...away, able: { T: 'part' } as const }
    const found = repair(
      full.map(({ one }) => one),
      full.map(({ lesson }) => lesson),
      given,
    )
    expect(found.lessons.map(one => [one.chosen.kind, one.chosen.price, one.chosen.moved])).toEqual([
      ['exchange', 36, 2],
    ])
    expect(found.moved).toBe(2)
  })

  it('joins a subgroup with the other one where the zone has places for both, and not where it has none', () => {
    const part = (id: string, subgroup: number, teacher: string, students: number) =>
      task(id, {
        ...{ audience: [{ group: 'A', subgroup }], teachers: [teacher], students },
        ...{ rooms: [{ room: 'Z', price: 0 }], times: [] },
      })
    const able = { T: 'part', U: 'part' } as const
    const joinsOf = (students: number) => {
      const [first, second] = [part('first', 1, 'T', students), part('second', 2, 'U', students)]
      const { lessons } = repair([first, second], [held(first, 1, 1), held(second, 1, 1)], { ...away, able })
      return lessons[0]?.chosen
    }
    expect(joinsOf(12)).toMatchObject({ kind: 'join', changes: [{ joins: { lesson: 'second' } }], moved: 0 })
    expect(joinsOf(13)?.kind).toBe('cancel')
  })

  it('takes another room where only the room is closed, and the teacher stays', () => {
    const two = task('two', {
      rooms: [
        { room: 'R1', price: 0 },
        { room: 'R2', price: 0 },
      ],
    })
    const events = [ill('R1', 1, 1, { kind: 'roomClosed' })]
    const { lessons } = repair([two], [held(two, 1, 1)], { events })
    expect(lessons[0]?.chosen).toMatchObject({
      kind: 'room',
      price: 0,
      changes: [{ to: { teacher: 'T', room: 'R2' } }],
    })
  })

  it('gives nobody more than the law allows: with 1439 hours, 2 more are above 1440', () => {
    const limitsOf = () =>
      ({ yearHours: 1439, yearMost: 1440, substituted: 0, substitutedMost: null, weekMost: null }) as never
    const given = { ...away, able: { T: 'part', U: 'part' } as const, limitsOf }
    expect(chosen([a], [held(a, 1, 1)], given)[0]?.[1]).toBe('move')
    const { lessons } = repair([a], [held(a, 1, 1)], { ...given, events: [ill('T', 1, 5)] })
    expect(lessons[0]?.chosen.remarks).toEqual([
      { code: 'timetables.nobody-free', facts: { able: 2, overLimit: 1, busy: 1 } },
    ])
  })

  it('moves nothing into the past', () => {
    const given = { events: [ill('T', 5)], able: { T: 'part' } as const, today: on(5) }
    expect(chosen([a], [held(a, 5, 1)], given)).toEqual([['a', 'cancel', null, 60]])
  })

  it('counts the gap that it tears: a day of pairs 1, 2, 3 without the second costs 60 + 10 for each of two subgroups', () => {
    const [one, other] = [task('one', { teachers: ['U'] }), task('other', { teachers: ['U'] })]
    const problem = tinyDay([a, one, other], [held(one, 1, 1), held(a, 1, 2), held(other, 1, 3)])
    const cancel = { lesson: 'a', date: monday, kind: 'cancel', to: null, joins: null } as const
    expect(priceChanges(problem, standNow(problem), [cancel])).toMatchObject({
      parts: { cancelled: 60, groupGap: 20 },
      price: 80,
    })
  })

  it('can always be made as it stands, and leaves nobody in two places, whatever is ill', () => {
    const drawn = fc.record({
      weekday: fc.constantFrom(1, 2, 3, 4, 5),
      pair: fc.integer({ min: 1, max: 4 }),
      group: fc.constantFrom('A', 'B'),
      teacher: fc.constantFrom('T', 'U', 'V'),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(drawn, { selector: d => `${d.weekday}${d.pair}${d.group}`, maxLength: 30 }),
        fc.constantFrom('T', 'U', 'V'),
        fc.integer({ min: 1, max: 5 }),
        (given, subject, days) => {
          const taken = new Set<string>()
          const rows = given.flatMap(({ weekday, pair, group, teacher }, at) => {
            const word = `${weekday}${pair}${teacher}`
            if (taken.has(word)) return []
            taken.add(word)
            const one = task(`l${at}`, {
              ...{ audience: [{ group, subgroup: null }], teachers: [teacher] },
              rooms: [{ room: group === 'A' ? 'R1' : 'R2', price: 0 }],
            })
            return [{ one, lesson: held(one, weekday as 1, pair) }]
          })
          const problem = tinyDay(
            rows.map(({ one }) => one),
            rows.map(({ lesson }) => lesson),
            { events: [ill(subject, 1, days)] },
          )
          const found = repairDays(problem, monday, on(7))
          expect(whyNotChanges(problem, found.changes)).toEqual([])
          const ours = rows.filter(
            ({ lesson }) => lesson.place?.teacher === subject && (lesson.place.weekdays[0] ?? 9) <= days,
          )
          expect(found.lessons).toHaveLength(ours.length)
        },
      ),
      { numRuns: 40 },
    )
  })
})
