import type { Dice } from '../engine/search/dice.ts'
import { type Board, place } from './model/board.ts'
import type { Change } from './model/cost-rule.ts'
import { choiceDrawer, choiceFor } from './moves/draw-choice.ts'
import { choiceWeigher } from './moves/weigh-choice.ts'

/** Places tried for a lesson, and choices tried for a student, before the best of them is taken. */
const TRIES = { places: 200, choices: 12 }

/** Fills an empty board: lessons with the fewest possible places first, each where it does least harm, then students. */
export function buildStart(board: Board, dice: Dice): void {
  placeLessons(board, dice)
  chooseForStudents(board, dice)
}

function placeLessons(board: Board, dice: Dice): void {
  const { timesOf, roomsOf } = board.model
  const freedom = (lesson: number) => (timesOf[lesson]?.length ?? 0) * (roomsOf[lesson]?.length ?? 0)
  const order = [...timesOf.keys()].toSorted((a, b) => freedom(a) - freedom(b) || a - b)
  for (const lesson of order) placeWell(board, lesson, freedom(lesson), dice)
}

function placeWell(board: Board, lesson: number, freedom: number, dice: Dice): void {
  const times = board.model.timesOf[lesson] as Int32Array
  const rooms = board.model.roomsOf[lesson] as Int32Array
  const change: Change = { hard: 0, soft: 0 }
  const tries = Math.min(freedom, TRIES.places)
  let best = Number.POSITIVE_INFINITY
  let bestTime = times[0] as number
  let bestRoom = rooms[0] as number
  for (let attempt = 0; attempt < tries; attempt++) {
    const lot = freedom <= TRIES.places ? attempt : dice.below(freedom)
    const time = times[lot % times.length] as number
    const room = rooms[Math.floor(lot / times.length)] as number
    board.weigh(lesson, time, room, change, Number.POSITIVE_INFINITY)
    const worse = change.hard * board.hardWeight + change.soft
    if (worse >= best) continue
    best = worse
    bestTime = time
    bestRoom = room
  }
  place(board, lesson, bestTime, bestRoom)
}

function chooseForStudents(board: Board, dice: Dice): void {
  const { courseOf } = board.attendance.sections
  const chooseOne = chooserOn(board, dice)
  courseOf.forEach((course, request) => {
    chooseOne(request, course)
  })
}

function chooserOn(board: Board, dice: Dice): (request: number, course: number) => void {
  const { sections, choose } = board.attendance
  const weigh = choiceWeigher(board, board.attendance)
  const draw = choiceDrawer(sections, dice)
  const choice = choiceFor(sections)
  const nothing = new Int32Array(0)
  return (request, course) => {
    const best = { lessons: nothing, hard: 0, soft: 0, cost: Number.POSITIVE_INFINITY }
    for (let attempt = 0; attempt < TRIES.choices; attempt++) {
      if (!draw(course, nothing, choice)) continue
      const change: Change = { hard: 0, soft: 0 }
      weigh(request, choice, change, true)
      const cost = change.hard * board.hardWeight + change.soft
      if (cost < best.cost)
        Object.assign(best, change, { lessons: choice.lessons.slice(0, choice.count), cost })
    }
    choose(request, best.lessons)
    board.total.hard += best.hard
    board.total.soft += best.soft
  }
}
