import { writeMask } from '#domain/timetables/meeting-time.ts'
import type { Placement, Timetable } from '#domain/timetables/timetable.ts'
import type { Lesson, TimetableProblem } from '#domain/timetables/timetable-problem.ts'
import type { FilePlace } from '#domain/timetables/unreadable-timetable.ts'
import { mask } from './competition-time.ts'
import { attribute, childrenOf, numberIn, readRoot, type XmlElement } from './xml-element.ts'
import { type Rows, rowsOfIds } from './xml-rows.ts'

/** What the competition wants to know about how a solution came about. */
export interface SolutionOrigin {
  /** Seconds. */
  readonly runtime: number
  readonly cores: number
  readonly technique: string
}

/**
 * Reads a solution of ITC-2019.
 *
 * @throws RefusedError naming what does not fit the problem.
 */
export function readCompetitionSolution(text: string, problem: TimetableProblem): Timetable {
  const root = readRoot(text, 'solution')
  const lessonRows = rowsOfIds(
    'class',
    problem.lessons.map(({ id }) => id),
  )
  const roomRows = rowsOfIds(
    'room',
    problem.rooms.map(({ id }) => id),
  )
  const studentRows = rowsOfIds(
    'student',
    problem.students.map(({ id }) => id),
  )
  const placements: (Placement | null)[] = problem.lessons.map(() => null)
  // A solution may name a student of a class more than once; nobody attends it twice.
  const attendance = problem.students.map(() => new Set<number>())
  for (const element of childrenOf(root, 'class')) {
    const id = attribute(element, 'id', { where: 'solution', at: 'class' })
    const place: FilePlace = { where: 'class', at: id }
    const row = lessonRows(id, place)
    placements[row] = readPlacement(element, problem.lessons[row], place, roomRows)
    for (const student of childrenOf(element, 'student')) {
      attendance[studentRows(attribute(student, 'id', place), place)]?.add(row)
    }
  }
  return { placements, attendance: attendance.map(lessons => [...lessons]) }
}

/** A solution names a time without its length: it is the length of the lesson's option that begins there. */
function readPlacement(
  element: XmlElement,
  lesson: Lesson | undefined,
  place: FilePlace,
  rows: Rows,
): Placement {
  const weeks = mask(element, 'weeks', place)
  const days = mask(element, 'days', place)
  const start = numberIn(element, 'start', place)
  const meant = lesson?.times.find(
    ({ time }) => time.weeks === weeks && time.days === days && time.start === start,
  )
  const room = attribute(element, 'room', place, '')
  return {
    time: { weeks, days, start, length: meant?.time.length ?? lesson?.times[0]?.time.length ?? 1 },
    room: room === '' ? null : rows(room, place),
  }
}

/** Writes a timetable as the competition's validator reads it. */
export function writeCompetitionSolution(
  timetable: Timetable,
  problem: TimetableProblem,
  origin: SolutionOrigin,
): string {
  const attendees = attendeesByLesson(timetable, problem)
  const head = `<solution name="${escaped(problem.name)}" runtime="${origin.runtime}" cores="${origin.cores}" technique="${escaped(origin.technique)}">`
  const classes = timetable.placements.flatMap((placement, row) =>
    placement ? [writeClass(placement, row, problem, attendees[row] ?? [])] : [],
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${classes.join('\n')}\n</solution>\n`
}

function attendeesByLesson(timetable: Timetable, problem: TimetableProblem): string[][] {
  const attendees: string[][] = problem.lessons.map(() => [])
  timetable.attendance.forEach((lessons, student) => {
    for (const row of lessons) attendees[row]?.push(problem.students[student]?.id ?? '')
  })
  return attendees
}

function writeClass(
  placement: Placement,
  row: number,
  problem: TimetableProblem,
  attendees: string[],
): string {
  const { time, room } = placement
  const attributes = [
    `id="${escaped(problem.lessons[row]?.id ?? '')}"`,
    `days="${writeMask(time.days, problem.days)}"`,
    `start="${time.start}"`,
    `weeks="${writeMask(time.weeks, problem.weeks)}"`,
    ...(room === null ? [] : [`room="${escaped(problem.rooms[room]?.id ?? '')}"`]),
  ].join(' ')
  if (attendees.length === 0) return `  <class ${attributes}/>`
  const students = attendees.map(id => `    <student id="${escaped(id)}"/>`).join('\n')
  return `  <class ${attributes}>\n${students}\n  </class>`
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
