import { describe, expect, it } from 'vitest'
import { teachingLoad } from '../../../tests/factories/teaching-load.ts'
import type { Employment } from '../people/employment.ts'
import { localDate } from '../values/local-date.ts'
import { checkTeacherHours } from './check-teacher-hours.ts'

const post = (changes: Partial<Employment> = {}): Employment => ({
  code: 'T1',
  person: 'P1',
  organisation: 'SMOLAPO',
  post: 'Преподаватель',
  kind: 'teacher',
  contract: 'main',
  rate: 1,
  startsOn: localDate('2024-09-01'),
  endsOn: null,
  endReason: null,
  ...changes,
})
const found = (loads: Parameters<typeof checkTeacherHours>[0], ...posts: Employment[]) =>
  checkTeacherHours(loads, posts, []).map(({ severity, code, facts }) => [severity, code, facts.most])

describe('a teacher’s year', () => {
  it('holds 720 hours for each rate, beyond which it is warned of', () => {
    const loads = [teachingLoad({ hours: 400 }), teachingLoad({ hours: 321, term: 2 })]
    // 400 + 321 = 721 hours.
    expect(found(loads, post())).toEqual([['warning', 'timetable.teacher-above-rate', 720]])
    expect(found(loads, post({ rate: 1.25 }))).toEqual([])
    expect(found(loads, post({ rate: 0.5 }))).toEqual([['warning', 'timetable.teacher-above-rate', 360]])
    expect(found(loads, post({ rate: null }))).toEqual([])
  })

  it('is one of September to August, and no other', () => {
    expect(found([teachingLoad({ hours: 720 }), teachingLoad({ hours: 720, year: 2026 })], post())).toEqual(
      [],
    )
  })

  it('counts a stream once, and the same stream of another term again', () => {
    const heard = (group: string, term: number) => teachingLoad({ hours: 360, stream: 'поток', group, term })
    const both = [heard('ТМ-25-1', 1), heard('ТМ-25-2', 1), heard('ТМ-25-1', 2), heard('ТМ-25-2', 2)]
    // 360 + 360 = 720, not 1440.
    expect(found(both, post())).toEqual([])
  })

  it('never holds more than 1440 hours, in all posts of a person together', () => {
    const loads = [teachingLoad({ hours: 800 }), teachingLoad({ hours: 641, teacher: 'T2' })]
    const posts = [post({ rate: 2 }), post({ code: 'T2', rate: 1, contract: 'partTime' })]
    expect(found(loads, ...posts)).toEqual([['error', 'timetable.teacher-above-limit', 1440]])
    expect(found(loads, post({ rate: 2 }), post({ code: 'T2', person: 'P2' }))).toEqual([])
  })
})

describe('a master’s term', () => {
  it('has no more clock hours than 36 in each of its weeks', () => {
    const practice = (hours: number) => teachingLoad({ kind: 'training', hours })
    const master = post({ kind: 'master' })
    // 122 days from 1 September to 31 December hold 17 whole weeks: 17 × 36 = 612 clock hours, 816 academic ones.
    expect(found([practice(800), practice(16)], master)).toEqual([])
    expect(found([practice(800), practice(18)], master)).toEqual([
      ['error', 'timetable.master-above-week', 612],
    ])
    expect(found([practice(409)], post({ kind: 'master', rate: 0.5 }))).toEqual([
      ['error', 'timetable.master-above-week', 306],
    ])
  })
})
