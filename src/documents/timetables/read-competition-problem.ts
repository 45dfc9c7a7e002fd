import {
  DISTRIBUTION_PARAMETERS,
  type Distribution,
  isDistributionKind,
} from '#domain/timetables/distribution.ts'
import { MOST_WEEKS } from '#domain/timetables/meeting-time.ts'
import type { CostWeights, Room, Student, TimetableProblem } from '#domain/timetables/timetable-problem.ts'
import { type FilePlace, unknownConstraint, wrongValue } from '#domain/timetables/unreadable-timetable.ts'
import { meetingTime } from './competition-time.ts'
import { readCourses } from './read-competition-courses.ts'
import { attribute, childrenOf, numberIn, readRoot, type XmlElement } from './xml-element.ts'
import { type Rows, rowsOf } from './xml-rows.ts'

const WHOLE: FilePlace = { where: 'problem', at: '' }

/**
 * Reads an instance of the International Timetabling Competition 2019.
 *
 * @throws RefusedError naming the element when the text is not such an instance or breaks off.
 * @see Müller, Rudová, Müllerová, the competition's format: https://www.itc2019.org/format
 */
export function readCompetitionProblem(text: string): TimetableProblem {
  const root = readRoot(text, 'problem')
  const weeks = numberIn(root, 'nrWeeks', WHOLE, { least: 1 })
  if (weeks > MOST_WEEKS) throw wrongValue('nrWeeks', String(weeks), `1…${MOST_WEEKS}`, WHOLE)
  const roomElements = listed(root, 'rooms', 'room')
  const roomRows = rowsOf('room', roomElements)
  const { courses, lessons, lessonRows, courseRows } = readCourses(
    listed(root, 'courses', 'course'),
    roomRows,
  )
  return {
    name: attribute(root, 'name', WHOLE),
    weeks,
    days: numberIn(root, 'nrDays', WHOLE, { least: 1 }),
    slotsPerDay: numberIn(root, 'slotsPerDay', WHOLE, { least: 1 }),
    rooms: roomElements.map(readRoom),
    travel: readTravel(roomElements, roomRows),
    lessons,
    distributions: listed(root, 'distributions', 'distribution').map((element, at) =>
      readDistribution(element, at, lessonRows),
    ),
    courses,
    students: listed(root, 'students', 'student').map(element => readStudent(element, courseRows)),
    weights: readWeights(childrenOf(root, 'optimization')[0]),
  }
}

const listed = (root: XmlElement, list: string, name: string): readonly XmlElement[] =>
  childrenOf(root, list).flatMap(element => childrenOf(element, name))

function readRoom(element: XmlElement): Room {
  const id = attribute(element, 'id', { where: 'room', at: '?' })
  const place: FilePlace = { where: 'room', at: id }
  return { id, closed: childrenOf(element, 'unavailable').map(time => meetingTime(time, place)) }
}

/** Travel is the same in both directions; what is not written takes no time. */
function readTravel(elements: readonly XmlElement[], rows: Rows): number[][] {
  const travel = elements.map(() => elements.map(() => 0))
  elements.forEach((element, from) => {
    const place: FilePlace = { where: 'room', at: attribute(element, 'id', { where: 'room', at: from }) }
    for (const way of childrenOf(element, 'travel')) {
      const to = rows(attribute(way, 'room', place), place)
      const slots = numberIn(way, 'value', place)
      for (const [a, b] of [[from, to] as const, [to, from] as const]) {
        const row = travel[a]
        if (row) row[b] = slots
      }
    }
  })
  return travel
}

function readDistribution(element: XmlElement, at: number, lessonRows: Rows): Distribution {
  const place: FilePlace = { where: 'distribution', at: at + 1 }
  const required = attribute(element, 'required', place, 'false') === 'true'
  return {
    ...readKind(attribute(element, 'type', place), place),
    lessons: childrenOf(element, 'class').map(named => lessonRows(attribute(named, 'id', place), place)),
    required,
    penalty: required ? 0 : numberIn(element, 'penalty', place),
  }
}

function readKind(word: string, place: FilePlace): Pick<Distribution, 'kind' | 'parameters'> {
  const [, kind = '', brackets] = /^(\w+)(?:\(([\d,\s]*)\))?$/.exec(word) ?? []
  if (!isDistributionKind(kind)) throw unknownConstraint(word, Object.keys(DISTRIBUTION_PARAMETERS), place)
  const parameters = brackets === undefined ? [] : brackets.split(',').map(Number)
  const expected = DISTRIBUTION_PARAMETERS[kind]
  if (parameters.length !== expected || parameters.some(number => Number.isNaN(number))) {
    const form = expected === 0 ? kind : `${kind}(${Array.from({ length: expected }, () => 'n').join(',')})`
    throw wrongValue('type', word, form, place)
  }
  return { kind, parameters }
}

function readStudent(element: XmlElement, courseRows: Rows): Student {
  const id = attribute(element, 'id', { where: 'student', at: '?' })
  const place: FilePlace = { where: 'student', at: id }
  return {
    id,
    courses: childrenOf(element, 'course').map(course => courseRows(attribute(course, 'id', place), place)),
  }
}

function readWeights(element: XmlElement | undefined): CostWeights {
  const weight = (name: string) => (element ? numberIn(element, name, WHOLE, { fallback: 0 }) : 1)
  return {
    time: weight('time'),
    room: weight('room'),
    distribution: weight('distribution'),
    student: weight('student'),
  }
}
