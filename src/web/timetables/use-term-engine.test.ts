import { expect, it } from 'vitest'
import { held, task } from '../../../tests/factories/tiny-term.ts'
import { movedBetween } from './use-term-engine.ts'

const stands = (id: string, weekday: 1 | 2, given = {}) => ({ ...held(task(id), weekday, 1), ...given })
const byId = (...lessons: ReturnType<typeof stands>[]) => new Map(lessons.map(lesson => [lesson.id, lesson]))

it('tells the engine what has moved, come, been locked or gone, and nothing else', () => {
  const before = byId(stands('stays', 1), stands('moves', 1), stands('locks', 1), stands('goes', 2))
  const after = byId(
    stands('stays', 1),
    stands('moves', 2),
    stands('locks', 1, { locked: true }),
    stands('comes', 1),
  )
  expect(movedBetween(before, after).map(({ id, place }) => [id, place?.weekdays[0]])).toEqual([
    ['moves', 2],
    ['locks', 1],
    ['comes', 1],
    ['goes', undefined],
  ])
})
