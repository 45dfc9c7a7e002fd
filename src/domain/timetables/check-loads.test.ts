import { describe, expect, it } from 'vitest'
import { teachingLoad } from '../../../tests/factories/teaching-load.ts'
import { localDate } from '../values/local-date.ts'
import type { Classroom } from '../zones/classroom.ts'
import { checkLoadClassrooms, checkLoadSubgroups, checkStreams } from './check-loads.ts'

const subgroups = [1, 2].map(number => ({ group: 'ТМ-25-1', number, plannedStudents: 12 }))
const groups = [
  {
    code: 'ТМ-25-1',
    delivery: 'D',
    college: 'SMOLAPO',
    site: null,
    plannedStudents: 24,
    daysPerWeek: 6,
    shift: 1,
    tutor: null,
    startsOn: localDate('2025-09-01'),
    endsOn: null,
    endReason: null,
  },
]
const room = (code: string, kind: Classroom['kind'], seats: number, features: string | null): Classroom => ({
  code,
  site: 'SMOLAPO-1',
  name: code,
  kind,
  seats,
  groupsAtOnce: 1,
  features,
  startsOn: localDate('2024-09-01'),
  endsOn: null,
  endReason: null,
})
const classrooms = [
  room('103', 'general', 28, null),
  room('301', 'computer', 14, 'САПР'),
  room('СЗ', 'gym', 60, null),
]
const codes = (findings: ReturnType<typeof checkStreams>) =>
  findings.map(({ severity, code }) => [severity, code])

describe('a teaching load', () => {
  it('is for a subgroup that the group has', () => {
    expect(checkLoadSubgroups([teachingLoad({ subgroup: 2 }), teachingLoad()], subgroups)).toEqual([])
    expect(checkLoadSubgroups([teachingLoad({ subgroup: 3 })], subgroups)).toMatchObject([
      { severity: 'error', code: 'timetable.no-such-subgroup', facts: { group: 'ТМ-25-1', subgroup: 3 } },
    ])
  })

  it('names a classroom that serves it; too few seats are only warned of', () => {
    const found = (changes: Parameters<typeof teachingLoad>[0]) =>
      codes(checkLoadClassrooms([teachingLoad(changes)], classrooms, groups, subgroups))
    expect(found({ classroom: '103' })).toEqual([])
    expect(found({ classroom: 'СЗ' })).toEqual([['error', 'timetable.classroom-of-another-kind']])
    const drawing = { classroomKind: 'computer', needs: 'САПР' } as const
    // 24 students and 14 computers; a subgroup of 12 has room.
    expect(found({ ...drawing, classroom: '301' })).toEqual([['warning', 'timetable.classroom-too-small']])
    expect(found({ ...drawing, classroom: '301', subgroup: 1 })).toEqual([])
    expect(found({ ...drawing, needs: 'CAM', classroom: '301', subgroup: 1 })).toEqual([
      ['error', 'timetable.classroom-lacks'],
    ])
  })
})

describe('a stream', () => {
  const heard = (changes: Parameters<typeof teachingLoad>[0] = {}) =>
    teachingLoad({ stream: 'история', group: 'ТМ-25-2', ...changes })

  it('is read by one teacher in the same hours', () => {
    expect(checkStreams([teachingLoad({ stream: 'история' }), heard()])).toEqual([])
    for (const change of [{ teacher: 'T2' }, { hours: 28 }, { teacher: null }])
      expect(codes(checkStreams([teachingLoad({ stream: 'история' }), heard(change)]))).toEqual([
        ['warning', 'timetable.stream-differs'],
      ])
  })

  it('is another one in another term', () => {
    expect(checkStreams([teachingLoad({ stream: 'история' }), heard({ term: 2, hours: 28 })])).toEqual([])
  })

  it('is for lectures only', () => {
    expect(codes(checkStreams([heard({ kind: 'practical' })]))).toEqual([
      ['warning', 'timetable.stream-not-lecture'],
    ])
  })
})
