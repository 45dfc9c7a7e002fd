import type { Course, Lesson, RoomOption, TimeOption } from '#domain/timetables/timetable-problem.ts'
import type { FilePlace } from '#domain/timetables/unreadable-timetable.ts'
import { meetingTime } from './competition-time.ts'
import { attribute, childrenOf, numberIn, type XmlElement } from './xml-element.ts'
import { type Rows, rowsOf } from './xml-rows.ts'

/** The courses of an instance, with the lessons that they consist of. */
export interface ReadCourses {
  readonly courses: readonly Course[]
  readonly lessons: readonly Lesson[]
  readonly lessonRows: Rows
  readonly courseRows: Rows
}

/**
 * Reads courses with their configurations, parts and classes.
 *
 * @throws RefusedError naming the class that does not fit.
 */
export function readCourses(elements: readonly XmlElement[], roomRows: Rows): ReadCourses {
  const classes = elements.flatMap(classesOf)
  const lessonRows = rowsOf('class', classes)
  return {
    courses: elements.map((element, at) => readCourse(element, at, lessonRows)),
    lessons: classes.map(element => readLesson(element, lessonRows, roomRows)),
    lessonRows,
    courseRows: rowsOf('course', elements),
  }
}

const partsOf = (course: XmlElement) =>
  childrenOf(course, 'config').map(config =>
    childrenOf(config, 'subpart').map(part => childrenOf(part, 'class')),
  )

const classesOf = (course: XmlElement) => partsOf(course).flat(2)

function readCourse(element: XmlElement, at: number, lessonRows: Rows): Course {
  const id = attribute(element, 'id', { where: 'course', at: at + 1 })
  const place: FilePlace = { where: 'course', at: id }
  const rowsOfPart = (part: readonly XmlElement[]) =>
    part.map(lesson => lessonRows(attribute(lesson, 'id', place), place))
  return { id, configurations: partsOf(element).map(parts => parts.map(rowsOfPart)) }
}

function readLesson(element: XmlElement, lessonRows: Rows, roomRows: Rows): Lesson {
  const id = attribute(element, 'id', { where: 'class', at: '?' })
  const place: FilePlace = { where: 'class', at: id }
  const parent = attribute(element, 'parent', place, '')
  return {
    id,
    times: childrenOf(element, 'time').map(time => readTime(time, place)),
    rooms: childrenOf(element, 'room').map(room => readRoomOption(room, place, roomRows)),
    limit: element['@limit'] === undefined ? null : numberIn(element, 'limit', place),
    parent: parent === '' ? null : lessonRows(parent, place),
  }
}

const readTime = (element: XmlElement, place: FilePlace): TimeOption => ({
  time: meetingTime(element, place),
  penalty: numberIn(element, 'penalty', place, { fallback: 0 }),
})

const readRoomOption = (element: XmlElement, place: FilePlace, roomRows: Rows): RoomOption => ({
  room: roomRows(attribute(element, 'id', place), place),
  penalty: numberIn(element, 'penalty', place, { fallback: 0 }),
})
