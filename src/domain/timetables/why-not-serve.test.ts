import { describe, expect, it } from 'vitest'
import type { Classroom, ClassroomKind } from '../zones/classroom.ts'
import { whyNotServe } from './why-not-serve.ts'

const room = (
  kind: ClassroomKind,
  features: string | null = null,
): Pick<Classroom, 'code' | 'kind' | 'seats' | 'features'> => ({
  code: '101',
  kind,
  seats: 14,
  features,
})
const asks = (classroomKind: ClassroomKind | null, needs: string | null = null) => ({ classroomKind, needs })

describe('a classroom', () => {
  it('serves lessons that ask for its kind, and a lecture hall ordinary ones as well', () => {
    expect(whyNotServe(room('computer'), asks('computer'), 14)).toBeUndefined()
    expect(whyNotServe(room('lecture'), asks('general'), 14)).toBeUndefined()
    expect(whyNotServe(room('general'), asks('lecture'), 14)?.code).toBe(
      'timetable.classroom-of-another-kind',
    )
    expect(whyNotServe(room('gym'), asks('general'), 14)?.code).toBe('timetable.classroom-of-another-kind')
  })

  it('serves lessons that ask for no kind unless it is a gym, a plant or none at all', () => {
    const kinds = ['general', 'lecture', 'computer', 'laboratory', 'gym', 'remote', 'plant'] as const
    const serving = kinds.filter(kind => whyNotServe(room(kind), asks(null), 14) === undefined)
    expect(serving).toEqual(['general', 'lecture', 'computer', 'laboratory'])
  })

  it('has everything that the lessons need, small and capital letters being one', () => {
    const features = 'САПР, стойка ЧПУ'
    expect(whyNotServe(room('computer', features), asks('computer', 'Стойка ЧПУ,сапр'), 14)).toBeUndefined()
    expect(whyNotServe(room('computer', features), asks('computer', 'САПР, CAM'), 14)).toEqual({
      code: 'timetable.classroom-lacks',
      facts: { classroom: '101', lacks: ['cam'] },
    })
  })

  it('has a seat for every student', () => {
    expect(whyNotServe(room('general'), asks('general'), 15)).toEqual({
      code: 'timetable.classroom-too-small',
      facts: { classroom: '101', seats: 14, students: 15 },
    })
  })
})
