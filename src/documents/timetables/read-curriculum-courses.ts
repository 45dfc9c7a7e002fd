import type {
  Curriculum,
  CurriculumCourseProblem,
  GridPeriod,
  LectureCourse,
  LectureRoom,
} from '#domain/timetables/curriculum-course-problem.ts'
import { unknownName, wrongValue } from '#domain/timetables/unreadable-timetable.ts'
import { cursorOver, type LineCursor, numberAt, type WordLine, wordAt } from './line-cursor.ts'

/** What the head of the file announces, by its own words. */
interface Head {
  readonly name: string
  readonly counts: ReadonlyMap<string, number>
}

/**
 * Reads an instance of ITC-2007 track 3, `.ctt` or `.ectt`. What only `.ectt` has (double lectures, buildings, daily
 * loads, unsuitable rooms) plays no part in formulation UD2 and is passed over.
 *
 * @throws RefusedError naming the line when the text is not such an instance or breaks off.
 */
export function readCurriculumCourses(text: string): CurriculumCourseProblem {
  const cursor = cursorOver(text)
  const head = readHead(cursor)
  const days = announced(head, 'Days')
  const periodsPerDay = announced(head, 'Periods_per_day')
  const courses = section(cursor, 'COURSES:', announced(head, 'Courses'), readCourse)
  const rooms = section(cursor, 'ROOMS:', announced(head, 'Rooms'), readRoom)
  const rowOf = rows('course', courses)
  const curricula = section(cursor, 'CURRICULA:', announced(head, 'Curricula'), line =>
    readCurriculum(line, rowOf),
  )
  const closed = head.counts.get('Constraints') ?? announced(head, 'UnavailabilityConstraints')
  const unavailable = section(cursor, 'UNAVAILABILITY_CONSTRAINTS:', closed, line =>
    readPeriod(line, rowOf, days, periodsPerDay),
  )
  readEnd(cursor)
  return { name: head.name, days, periodsPerDay, courses, rooms, curricula, unavailable }
}

function readHead(cursor: LineCursor): Head {
  const counts = new Map<string, number>()
  let name = ''
  while (cursor.peek()?.words.length !== 1 || !cursor.peek()?.words[0]?.endsWith(':')) {
    const line = cursor.next('COURSES:')
    const key = wordAt(line, 0, 'Name:').replace(/:$/, '')
    if (key === 'Name') name = line.words.slice(1).join(' ')
    else if (key !== 'Min_Max_Daily_Lectures') counts.set(key, numberAt(line, 1, key))
  }
  return { name, counts }
}

function announced({ counts }: Head, key: string): number {
  const count = counts.get(key)
  if (count === undefined) throw wrongValue(`${key}:`, '', `${key}: 1…`, { where: 'line', at: 1 })
  return count
}

function section<Row>(
  cursor: LineCursor,
  title: string,
  count: number,
  read: (line: WordLine) => Row,
): Row[] {
  const heading = cursor.next(title)
  if (heading.words[0] !== title) {
    throw wrongValue('section', heading.words.join(' '), title, { where: 'line', at: heading.line })
  }
  return Array.from({ length: count }, () => read(cursor.next(title)))
}

const readCourse = (line: WordLine): LectureCourse => ({
  id: wordAt(line, 0, 'course'),
  teacher: wordAt(line, 1, 'teacher'),
  lectures: numberAt(line, 2, 'lectures', 1, 1000),
  minDays: numberAt(line, 3, 'min_working_days', 0, 7),
  students: numberAt(line, 4, 'students'),
})

const readRoom = (line: WordLine): LectureRoom => ({
  id: wordAt(line, 0, 'room'),
  capacity: numberAt(line, 1, 'capacity'),
})

function readCurriculum(line: WordLine, rowOf: RowOf): Curriculum {
  const count = numberAt(line, 1, 'courses')
  const courses = Array.from({ length: count }, (_, at) => rowOf(wordAt(line, at + 2, 'course'), line.line))
  return { id: wordAt(line, 0, 'curriculum'), courses }
}

const readPeriod = (line: WordLine, rowOf: RowOf, days: number, periods: number): GridPeriod => ({
  course: rowOf(wordAt(line, 0, 'course'), line.line),
  day: numberAt(line, 1, 'day', 0, days - 1),
  period: numberAt(line, 2, 'period', 0, periods - 1),
})

/** Finds the row of a name, or refuses the line. */
export type RowOf = (name: string, line: number) => number

/** The rows of what is listed, by name. */
export function rows(what: string, listed: readonly { readonly id: string }[]): RowOf {
  const byName = new Map(listed.map(({ id }, row) => [id, row]))
  return (name, line) => {
    const row = byName.get(name)
    if (row === undefined) throw unknownName(what, name, { where: 'line', at: line })
    return row
  }
}

function readEnd(cursor: LineCursor): void {
  let line = cursor.next('END.')
  while (line.words[0] !== 'END.') line = cursor.next('END.')
}
