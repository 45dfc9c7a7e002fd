import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { RefusedError } from '#domain/values/refusal.ts'
import { readCompetitionSolution, writeCompetitionSolution } from './competition-solution.ts'
import { readLectures, writeLectures } from './curriculum-course-solution.ts'
import { openInstance } from './open-instance.ts'
import { readCompetitionProblem } from './read-competition-problem.ts'
import { readCurriculumCourses } from './read-curriculum-courses.ts'

const GRID = `Name: Forge
Courses: 2
Rooms: 1
Days: 5
Periods_per_day: 4
Curricula: 1
Constraints: 1

COURSES:
welding T1 3 2 25
drawing T2 2 2 20

ROOMS:
hall 24

CURRICULA:
q1 2 welding drawing

UNAVAILABILITY_CONSTRAINTS:
welding 4 0

END.
`

const TERM = `<?xml version="1.0"?>
<problem name="forge" nrDays="5" nrWeeks="2" slotsPerDay="12">
  <optimization time="2" room="1" distribution="3" student="5"/>
  <rooms>
    <room id="hall"><travel room="shop" value="2"/><unavailable days="10000" start="0" length="4" weeks="11"/></room>
    <room id="shop"/>
  </rooms>
  <courses><course id="c"><config id="1"><subpart id="1">
    <class id="l1" limit="20"><room id="hall" penalty="1"/><time days="10000" start="4" length="2" weeks="11" penalty="3"/></class>
  </subpart><subpart id="2">
    <class id="l2" limit="10" parent="l1" room="false"><time days="01000" start="4" length="2" weeks="01"/></class>
  </subpart></config></course></courses>
  <distributions>
    <distribution type="MaxBlock(6,1)" penalty="4"><class id="l1"/><class id="l2"/></distribution>
    <distribution type="SameDays" required="true"><class id="l1"/><class id="l2"/></distribution>
  </distributions>
  <students><student id="s"><course id="c"/></student></students>
</problem>`

/** The refusal with which an act answers. */
function refusalOf(act: () => unknown) {
  try {
    act()
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal
    throw error
  }
  return undefined
}

describe('an instance of ITC-2007', () => {
  it('is read with references as rows', () => {
    const problem = readCurriculumCourses(GRID)
    expect(problem.courses[0]).toEqual({
      id: 'welding',
      teacher: 'T1',
      lectures: 3,
      minDays: 2,
      students: 25,
    })
    expect(problem.curricula).toEqual([{ id: 'q1', courses: [0, 1] }])
    expect(problem.unavailable).toEqual([{ course: 0, day: 4, period: 0 }])
  })

  it('is refused by line when it is cut off, at whatever line', () => {
    const lines = GRID.trimEnd().split('\n')
    for (let kept = 1; kept < lines.length; kept++) {
      const refusal = refusalOf(() => readCurriculumCourses(lines.slice(0, kept).join('\n')))
      expect(refusal?.code).toBe('timetable.cut-off')
    }
  })

  it('is refused by line when it names a course that it does not list, or writes no number', () => {
    const strange = refusalOf(() => readCurriculumCourses(GRID.replace('welding drawing', 'welding forging')))
    expect(strange).toEqual({
      code: 'timetable.unknown-name',
      facts: { what: 'course', value: 'forging', where: 'line', at: 17 },
    })
    const many = refusalOf(() => readCurriculumCourses(GRID.replace('T1 3 2', 'T1 many 2')))
    expect(many?.facts).toMatchObject({ field: 'lectures', value: 'many', where: 'line', at: 10 })
  })

  it('has solutions that are written as they are read', () => {
    const problem = readCurriculumCourses(GRID)
    const text = 'welding hall 0 1\ndrawing hall 2 3\n'
    expect(writeLectures(readLectures(text, problem), problem)).toBe(text)
    expect(refusalOf(() => readLectures('welding cellar 0 1', problem))?.facts).toMatchObject({
      value: 'cellar',
    })
  })
})

describe('an instance of ITC-2019', () => {
  it('is read with masks, travel in both directions and parameters', () => {
    const problem = readCompetitionProblem(TERM)
    expect(problem.lessons[1]).toMatchObject({ parent: 0, rooms: [], limit: 10 })
    expect(problem.lessons[1]?.times[0]?.time).toEqual({ weeks: 0b10, days: 0b10, start: 4, length: 2 })
    expect(problem.travel).toEqual([
      [0, 2],
      [2, 0],
    ])
    expect(problem.distributions[0]).toMatchObject({ kind: 'MaxBlock', parameters: [6, 1], penalty: 4 })
    expect(problem.courses[0]?.configurations).toEqual([[[0], [1]]])
  })

  it('is recognised by what it holds, also gzipped', () => {
    expect(openInstance(gzipSync(TERM)).world).toBe('itc2019')
    expect(openInstance(Buffer.from(GRID)).world).toBe('itc2007')
    expect(refusalOf(() => openInstance(new Uint8Array()))?.code).toBe('file.empty')
    expect(refusalOf(() => openInstance(gzipSync(TERM).subarray(0, 60)))?.code).toBe('file.damaged')
  })

  it('is refused when it is cut off', () => {
    expect(refusalOf(() => readCompetitionProblem(TERM.slice(0, 400)))?.code).toBe('timetable.cut-off')
  })

  it('is refused with the distribution whose type nobody knows, or whose numbers are missing', () => {
    const unknown = refusalOf(() => readCompetitionProblem(TERM.replace('SameDays', 'SameMood')))
    expect(unknown).toMatchObject({
      code: 'timetable.unknown-constraint',
      facts: { value: 'SameMood', where: 'distribution', at: 2 },
    })
    const bare = refusalOf(() => readCompetitionProblem(TERM.replace('MaxBlock(6,1)', 'MaxBlock')))
    expect(bare?.facts).toMatchObject({ value: 'MaxBlock', expected: 'MaxBlock(n,n)', at: 1 })
  })

  it('has solutions that are read as they are written, a student named twice attending once', () => {
    const problem = readCompetitionProblem(TERM)
    const timetable = {
      placements: problem.lessons.map(({ times, rooms }) => ({
        time: times[0]!.time,
        room: rooms[0]?.room ?? null,
      })),
      attendance: [[0, 1]],
    }
    const text = writeCompetitionSolution(timetable, problem, { runtime: 1, cores: 1, technique: 'test' })
    expect(readCompetitionSolution(text, problem)).toEqual(timetable)
    const twice = text.replace('<student id="s"/>', '<student id="s"/><student id="s"/>')
    expect(readCompetitionSolution(twice, problem)).toEqual(timetable)
  })
})
