import { wordOfTime } from '#domain/timetables/meeting-time.ts'
import type { Lesson, TimetableProblem } from '#domain/timetables/timetable-problem.ts'
import { noTimes } from '#domain/timetables/unreadable-timetable.ts'
import { collectPatterns, isGrid, type Patterns, pauseBetween } from './patterns.ts'
import { BARRED, type SearchModel } from './search-model.ts'
import { twinsOf } from './twins.ts'

/**
 * Turns a problem into the columns of the search. Times at which every room of a lesson is closed fall away.
 *
 * @throws RefusedError when a lesson has no time left.
 */
export function compileProblem(problem: TimetableProblem): SearchModel {
  const { patterns, idOf } = collectPatterns(everyTime(problem))
  const noRoom = problem.rooms.length
  const closed = closedTimes(problem, patterns)
  const optionsOf = problem.lessons.map(({ times }) =>
    times.map(({ time }) => idOf.get(wordOfTime(time)) ?? 0),
  )
  const listedRooms = problem.lessons.map(({ rooms }) =>
    rooms.length === 0 ? [noRoom] : rooms.map(({ room }) => room),
  )
  const isOpen = (room: number, pattern: number) => closed[room * (patterns.count + 1) + pattern] === 0
  const roomsOf = shareEqual(problem.lessons, roomWord, (_, row) => Int32Array.from(listedRooms[row] ?? []))
  const timesOf = shareEqual(
    problem.lessons,
    lesson => `${timeWord(lesson)} ${roomWord(lesson)}`,
    (_, row) =>
      Int32Array.from(
        (optionsOf[row] ?? []).filter(pattern => listedRooms[row]?.some(room => isOpen(room, pattern))),
      ),
  )
  timesOf.forEach((times, row) => {
    if (times.length === 0) throw noTimes(problem.lessons[row]?.id ?? '')
  })
  return {
    problem,
    patterns,
    grid: isGrid(patterns),
    noRoom,
    timesOf,
    roomsOf,
    twins: twinsOf(problem, timesOf),
    timePrice: shareEqual(problem.lessons, timeWord, (lesson, row) =>
      priceOfTimes(lesson, optionsOf[row] ?? [], problem.weights.time),
    ),
    firstTime: Int32Array.from(optionsOf, options => Math.min(...options)),
    roomPrice: shareEqual(problem.lessons, roomWord, lesson =>
      priceOfRooms(lesson, noRoom, problem.weights.room),
    ),
    travel: travelTable(problem),
    closed,
  }
}

function* everyTime({ lessons }: TimetableProblem) {
  for (const { times } of lessons) for (const { time } of times) yield time
}

function closedTimes(problem: TimetableProblem, { count }: Patterns): Uint8Array {
  const columns = count + 1
  const closed = new Uint8Array((problem.rooms.length + 1) * columns)
  // The patterns of the lessons come first, so their numbers stay as they are.
  const { patterns, idOf } = collectPatterns([
    ...everyTime(problem),
    ...problem.rooms.flatMap(room => room.closed),
  ])
  problem.rooms.forEach(({ closed: times }, room) => {
    for (const shut of new Set(times.map(time => idOf.get(wordOfTime(time)) ?? 0))) {
      for (let pattern = 0; pattern < count; pattern++) {
        if (pauseBetween(patterns, pattern, shut) < 0) closed[room * columns + pattern] = 1
      }
    }
  })
  return closed
}

const timeWord = ({ times }: Lesson) =>
  times.map(({ time, penalty }) => `${wordOfTime(time)}=${penalty}`).join(';')
const roomWord = ({ rooms }: Lesson) => rooms.map(({ room, penalty }) => `${room}=${penalty}`).join(';')

/** Lessons whose words are equal share one column, which keeps the columns of alike lessons in the cache. */
function shareEqual<Column>(
  lessons: readonly Lesson[],
  wordOf: (lesson: Lesson) => string,
  make: (lesson: Lesson, row: number) => Column,
): Column[] {
  const made = new Map<string, Column>()
  return lessons.map((lesson, row) => {
    const word = wordOf(lesson)
    const column = made.get(word) ?? make(lesson, row)
    made.set(word, column)
    return column
  })
}

function priceOfTimes({ times }: Lesson, options: readonly number[], weight: number): Int32Array {
  const first = Math.min(...options)
  const price = new Int32Array(Math.max(...options) - first + 1).fill(BARRED)
  options.forEach((pattern, at) => {
    price[pattern - first] = (times[at]?.penalty ?? 0) * weight
  })
  return price
}

function priceOfRooms({ rooms }: Lesson, noRoom: number, weight: number): Int32Array {
  const price = new Int32Array(noRoom + 1).fill(BARRED)
  for (const { room, penalty } of rooms) price[room] = penalty * weight
  price[noRoom] = 0
  return price
}

function travelTable({ rooms, travel }: TimetableProblem): Int32Array {
  if (!travel.some(row => row.some(slots => slots > 0))) return new Int32Array(0)
  const side = rooms.length + 1
  const table = new Int32Array(side * side)
  travel.forEach((row, from) => {
    row.forEach((slots, to) => {
      table[from * side + to] = slots
    })
  })
  return table
}
