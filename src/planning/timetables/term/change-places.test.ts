import { expect, it } from 'vitest'
import { held, task, tinyTerm } from '../../../../tests/factories/tiny-term.ts'
import { changePlaces } from './change-places.ts'
import { lessonConsequences } from './lesson-consequences.ts'
import { openTerm, withMovedLessons } from './open-term.ts'
import { validateTerm } from './validate/validate-term.ts'

const one = task('one')
const other = task('other', { teachers: ['U'], rooms: [{ room: 'R2', price: 0 }] })
const problem = tinyTerm({ tasks: [one, other] })
const lessons = [held(one, 1, 1), held(other, 2, 2)]

it('lets two lessons of a group change places', () => {
  const moves = changePlaces(problem, lessons, 'one', { ...held(one, 2, 2).place!, weekdays: [2] })
  expect(moves?.map(({ lesson, place }) => [lesson, place?.weekdays, place?.pair, place?.room])).toEqual([
    ['one', [2], 2, 'R1'],
    ['other', [1], 1, 'R2'],
  ])
  const places = new Map(moves?.map(({ lesson, place }) => [lesson, place]))
  const after = lessons.map(lesson => ({ ...lesson, place: places.get(lesson.id) ?? lesson.place }))
  expect(validateTerm(problem, after)).toEqual([])
})

it('asks no locked lesson to make way, and no teacher who is away', () => {
  const at = held(one, 2, 2).place!
  const [first, second] = lessons
  expect(changePlaces(problem, [first!, { ...second!, locked: true }], 'one', at)).toBeUndefined()
  const away = { weekday: 1, fromPair: 1, toPair: 1, weeks: [1, 2, 3, 4] } as const
  const busy = {
    ...problem,
    teachers: problem.teachers.map(who => (who.code === 'U' ? { ...who, closures: [away] } : who)),
  }
  expect(changePlaces(busy, lessons, 'one', at)).toBeUndefined()
})

it('prices every time after a move as a timetable opened anew does', () => {
  const moved = [held(one, 3, 4), held(other, 3, 1)]
  const stepwise = withMovedLessons(withMovedLessons(openTerm(problem, lessons), [moved[0]!]), [moved[1]!])
  const anew = openTerm(problem, moved)
  for (const id of ['one', 'other'])
    expect(lessonConsequences(stepwise, id)).toEqual(lessonConsequences(anew, id))
  const back = withMovedLessons(stepwise, lessons)
  expect(lessonConsequences(back, 'one')).toEqual(lessonConsequences(openTerm(problem, lessons), 'one'))
})
