import { describe, expect, it } from 'vitest'
import { held, task, tinyTerm } from '../../../../../tests/factories/tiny-term.ts'
import { TERM_CONSTRAINTS, validateTerm } from './validate-term.ts'

const names = (...given: Parameters<typeof validateTerm>) =>
  validateTerm(...given).map(({ constraint, lessons, subject }) => [constraint, lessons.join(), subject])

const whole = task('whole')
const other = task('other', { teachers: ['U'], rooms: [{ room: 'R2', price: 0 }] })
const first = task('first', { audience: [{ group: 'A', subgroup: 1 }] })
const second = task('second', {
  audience: [{ group: 'A', subgroup: 2 }],
  teachers: ['U'],
  rooms: [{ room: 'R2', price: 0 }],
})

describe('a timetable of a term', () => {
  it('keeps every rule where lessons of one group follow each other', () => {
    const problem = tinyTerm({ tasks: [whole, other] })
    expect(names(problem, [held(whole, 1, 1), held(other, 1, 2)])).toEqual([])
  })

  it('never has a group in two lessons at once, although teachers and rooms differ', () => {
    const problem = tinyTerm({ tasks: [whole, other] })
    expect(names(problem, [held(whole, 1, 1), held(other, 1, 1)])).toEqual([
      ['students.once', 'other,whole', 'A/1'],
      ['students.once', 'other,whole', 'A/2'],
    ])
  })

  it('lets the two subgroups have lessons side by side, but not a subgroup beside its group', () => {
    const problem = tinyTerm({ tasks: [first, second, other] })
    expect(names(problem, [held(first, 1, 1), held(second, 1, 1)])).toEqual([])
    expect(names(problem, [held(first, 1, 1), held(other, 1, 1)])[0]).toEqual([
      'students.once',
      'first,other',
      'A/1',
    ])
  })

  it('lets lessons of odd and of even weeks share a pair', () => {
    const odd = task('odd', { weeks: [1, 3] })
    const even = task('even', { weeks: [2, 4] })
    expect(names(tinyTerm({ tasks: [odd, even] }), [held(odd, 1, 1), held(even, 1, 1)])).toEqual([])
  })

  it('leaves time for the way: a break of 10 minutes is too short for 20 between buildings, a free pair is not', () => {
    const far = task('far', { rooms: [{ room: 'FAR', price: 6 }] })
    const problem = tinyTerm({ tasks: [whole, far] })
    expect(names(problem, [held(whole, 1, 1), held(far, 1, 2)]).map(([name]) => name)).toEqual([
      'students.once',
      'students.once',
      'teachers.once',
    ])
    expect(names(problem, [held(whole, 1, 1), held(far, 1, 3)])).toEqual([])
  })

  it('keeps the hours of a day and of a week where the law binds, and only warns where it does not', () => {
    const short = tinyTerm().limits
    const three = ['l1', 'l2', 'l3'].map(id => task(id))
    // Three pairs are six academic hours; a group without subgroups of its own is counted once.
    const lessons = three.map((one, at) => held(one, 1, at + 1))
    const broken = (day: number, week: number, severity: 'block' | 'warn') =>
      validateTerm(
        tinyTerm({
          tasks: three,
          limits: {
            day: { ...short.day, hours: day, severity },
            week: { ...short.week, hours: week, severity },
          },
        }),
        lessons,
      ).map(({ constraint, subject, weekday }) => [constraint, subject, weekday])
    expect(broken(6, 6, 'block')).toEqual([])
    expect(broken(4, 6, 'block')).toEqual([
      ['students.day', 'A/1', 1],
      ['students.day', 'A/2', 1],
    ])
    expect(broken(6, 4, 'block')).toEqual([
      ['students.week', 'A/1', null],
      ['students.week', 'A/2', null],
    ])
    expect(broken(2, 2, 'warn')).toEqual([])
  })

  it('holds 24 students in a zone of 24: two subgroups of 12, and no third', () => {
    const groups = ['X', 'Y', 'W'].map(code => ({ ...tinyTerm().groups[1], code })) as ReturnType<
      typeof tinyTerm
    >['groups']
    const tasks = ['X', 'Y', 'W'].map((code, at) =>
      task(code, {
        audience: [{ group: code, subgroup: null }],
        teachers: [['T', 'U', 'V'][at] ?? ''],
        students: 12,
        rooms: [{ room: 'Z', price: 0 }],
      }),
    )
    const problem = tinyTerm({ groups, tasks })
    const lessons = tasks.map(one => held(one, 2, 3))
    expect(names(problem, lessons.slice(0, 2))).toEqual([])
    expect(names(problem, lessons)).toEqual([['room.holds', 'W,X,Y', 'Z']])
  })

  it('holds one lesson in a classroom, however many seats are left', () => {
    const b = task('b', { audience: [{ group: 'B', subgroup: null }], teachers: ['U'], students: 5 })
    const problem = tinyTerm({ tasks: [whole, b] })
    expect(names(problem, [held(whole, 1, 1), held(b, 1, 1)])).toEqual([['room.holds', 'b,whole', 'R1']])
  })

  it('stands where its load allows: day, pair, room and teacher', () => {
    const problem = tinyTerm({ tasks: [whole] })
    for (const wrong of [
      held(whole, 6, 1),
      held(whole, 1, 1, { room: 'R2' }),
      held(whole, 1, 1, { teacher: 'U' }),
    ])
      expect(names(problem, [wrong]).map(([name]) => name)).toContain('lesson.place')
  })

  it('avoids the days on which a teacher is away or a room is closed, in the weeks in which they are', () => {
    const closures = [{ weekday: 1 as const, fromPair: 1, toPair: 2, weeks: [4] }]
    const away = tinyTerm({
      tasks: [whole],
      teachers: [{ ...tinyTerm().teachers[0], closures }] as ReturnType<typeof tinyTerm>['teachers'],
    })
    expect(names(away, [held(whole, 1, 2)])).toEqual([['lesson.open', 'whole', 'T']])
    expect(names(away, [held(whole, 1, 3)])).toEqual([])
  })

  it('keeps what is locked, and knows its lessons, each once', () => {
    const fixed = held(whole, 1, 1).place
    const problem = tinyTerm({ tasks: [{ ...whole, fixed }] })
    expect(names(problem, [held(whole, 1, 2)])[0]?.[0]).toBe('lesson.kept')
    expect(names(problem, [held(task('unknown'), 1, 1)]).map(([name]) => name)).toContain('lesson.kept')
    expect(names(problem, [held(whole, 1, 1), held(whole, 1, 1)]).map(([name]) => name)).toContain(
      'lesson.kept',
    )
  })

  it('says of each rule in both languages what it asks for and why', () => {
    for (const { sentence, justification } of TERM_CONSTRAINTS)
      for (const text of [sentence, justification]) expect(text.ru && text.en).toMatch(/\.$/)
  })
})
