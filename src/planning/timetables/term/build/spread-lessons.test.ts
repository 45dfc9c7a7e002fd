import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LessonCount, spreadLessons } from './spread-lessons.ts'

const weeks = Array.from({ length: 16 }, (_, at) => at + 1)
const part = (id: string, lessons: number, given: Partial<LessonCount> = {}): LessonCount => ({
  ...{ id, lessons, weeks, people: ['ТМ-24-1'], pairs: 1 },
  ...given,
})

/** Pairs of somebody by week. */
function loadsOf(counts: readonly LessonCount[], person: string): number[] {
  const byId = new Map(counts.map(count => [count.id, count]))
  return weeks.map(week =>
    spreadLessons(counts)
      .filter(lesson => lesson.weeks.includes(week) && byId.get(lesson.id)?.people.includes(person))
      .reduce((sum, { id }) => sum + (byId.get(id)?.pairs ?? 0), 0),
  )
}

describe('spreading lessons over the weeks of a term', () => {
  it('gives 20 lessons in 16 weeks as one of every week and one of 20 − 16 = 4', () => {
    const spread = spreadLessons([part('МДК.01.01', 20)])
    expect(spread.map(lesson => lesson.weeks.length)).toEqual([16, 4])
  })

  it('gives 8 lessons in 16 weeks to every other week, and 8 more to those between', () => {
    const [odd, even] = spreadLessons([part('ОП.01', 8), part('ОП.02', 8)])
    expect(odd?.weeks).toEqual([1, 3, 5, 7, 9, 11, 13, 15])
    expect(even?.weeks).toEqual([2, 4, 6, 8, 10, 12, 14, 16])
  })

  it('places each lesson once, and lets weekly loads of a group differ by one pair at the most', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 }), sizes => {
        const counts = sizes.map((lessons, at) => part(`ОП.${at}`, lessons))
        const spread = spreadLessons(counts)
        for (const { id, lessons } of counts) {
          const held = spread.filter(lesson => lesson.id === id).flatMap(lesson => lesson.weeks)
          expect(held.length).toBe(lessons)
        }
        const loads = loadsOf(counts, 'ТМ-24-1')
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('lets nobody have more than the limit in a week, where another week has room', () => {
    // Ten pairs a week with group Б in weeks 1–8 draw the teacher's 96 lessons with group А to weeks 9–16: more than 8 a week,
    // although 96 in 16 weeks are 6.
    const counts = [
      part('Б', 80, { people: ['Б', 'teacher'], weeks: weeks.slice(0, 8) }),
      ...Array.from({ length: 12 }, (_, at) => part(`А.${at}`, 8, { people: ['А', 'teacher'] })),
    ]
    const mostOfWeek = (spread: ReturnType<typeof spreadLessons>) =>
      Math.max(...weeks.map(week => spread.filter(one => one.id !== 'Б' && one.weeks.includes(week)).length))
    expect(mostOfWeek(spreadLessons(counts))).toBeGreaterThan(8)
    const limited = spreadLessons(counts, { pairs: 8, holdsFor: person => person === 'А' })
    expect(mostOfWeek(limited)).toBe(8)
    for (const { id, lessons } of counts)
      expect(limited.filter(one => one.id === id).flatMap(one => one.weeks)).toHaveLength(lessons)
  })

  it('looks at everybody who attends: a stream goes where both groups have least to do', () => {
    // In weeks 1–8 one group has a pair more, in weeks 9–16 the other: the stream's six lessons cannot avoid both, but its
    // seventh week on would.
    const counts = [
      part('A', 8, { people: ['A'], weeks: weeks.slice(0, 8) }),
      part('B', 8, { people: ['B'], weeks: weeks.slice(0, 8) }),
      part('stream', 8, { people: ['A', 'B'] }),
    ]
    // The stream is spread first: every other week; the others then fill their own eight weeks in any case.
    expect(spreadLessons(counts).find(({ id }) => id === 'stream')?.weeks).toHaveLength(8)
  })
})
