import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TimetableProblem } from '#domain/timetables/timetable-problem.ts'
import { randomLectures } from '../../../../tests/factories/random-lectures.ts'
import { randomTimetableProblem, SMALL, SMALL_GRID } from '../../../../tests/factories/random-timetable.ts'
import { IMPOSSIBLE, type Neighbourhood } from '../../engine/search/anneal.ts'
import { type Dice, xorshift32 } from '../../engine/search/dice.ts'
import { buildStart } from '../build-start.ts'
import { lecturesAsTimetable } from '../lectures-as-timetable.ts'
import { chooseSections } from '../moves/choose-sections.ts'
import { displace } from '../moves/displace.ts'
import { exchangeChain } from '../moves/exchange-chain.ts'
import { exchangeSections } from '../moves/exchange-sections.ts'
import { relocate } from '../moves/relocate.ts'
import { trialOn } from '../moves/trial.ts'
import { validateTimetable } from '../validate/validate-timetable.ts'
import { bestOf } from './best-timetable.ts'
import { type BitRows, hasBit } from './bit-rows.ts'
import { type Board, emptyBoard } from './board.ts'
import { compileProblem } from './compile-problem.ts'
import type { ClearTimes } from './cost-rule.ts'

const MOVES: Record<string, (board: Board, dice: Dice) => Neighbourhood> = {
  relocate: (board, dice) => relocate(board, trialOn(board), dice),
  displace: (board, dice) => displace(board, trialOn(board), dice),
  'exchange chain': (board, dice) => exchangeChain(board, trialOn(board), dice, 8),
  'choose sections': chooseSections,
  'exchange sections': exchangeSections,
}

/** Terms of several weeks, of one, of one whose times are the cells of a grid, and lectures on such a grid. */
const PROBLEMS: Record<string, (seed: number) => TimetableProblem> = {
  weeks: seed => randomTimetableProblem(seed),
  'one week': seed => randomTimetableProblem(seed, { ...SMALL, weeks: 1 }),
  grid: seed => randomTimetableProblem(seed, SMALL_GRID),
  lectures: seed => lecturesAsTimetable(randomLectures(seed)),
}

/** What the independent validator finds on the board as it stands. */
function recount(board: Board) {
  const { hard, cost } = validateTimetable(board.model.problem, bestOf(board).timetable())
  return { hard, soft: cost }
}

function startedBoard(seed: number, problem: TimetableProblem): Board {
  const board = emptyBoard(compileProblem(problem))
  buildStart(board, xorshift32(seed + 1))
  return board
}

/** Where no student chooses there is nothing to choose. */
const kindsOf = (move: string) =>
  fc.constantFrom(...Object.keys(PROBLEMS).filter(kind => kind !== 'lectures' || !move.endsWith('sections')))

describe('the count that a search keeps', () => {
  for (const [name, moveOn] of Object.entries(MOVES)) {
    it(`is the validator's after any accepted changes of the kind «${name}»`, () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 1e6 }), kindsOf(name), (seed, kind) => {
          const board = startedBoard(seed, (PROBLEMS[kind] as (typeof PROBLEMS)[string])(seed))
          expect(board.total).toEqual(recount(board))
          const move = moveOn(board, xorshift32(seed + 2))
          board.hardWeight = 1000
          for (let step = 0; step < 25; step++) {
            const before = { ...board.total }
            const difference = move.propose(Number.POSITIVE_INFINITY)
            expect(board.total).toEqual(before)
            if (difference === IMPOSSIBLE) continue
            move.accept()
            expect(board.total).toEqual(recount(board))
            expect(1000 * (board.total.hard - before.hard) + board.total.soft - before.soft).toBe(difference)
          }
        }),
        { numRuns: 120 },
      )
    })
  }

  it('grows by what a proposal says it costs, and a refused proposal leaves no trace', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), seed => {
        const board = startedBoard(seed, randomTimetableProblem(seed))
        board.hardWeight = 1000
        const move = relocate(board, trialOn(board), xorshift32(seed))
        for (let step = 0; step < 30; step++) {
          const before = { ...board.total }
          const difference = move.propose(Number.POSITIVE_INFINITY)
          expect(board.total).toEqual(before)
          expect(recount(board)).toEqual(before)
          if (difference === IMPOSSIBLE || step % 2 === 0) continue
          move.accept()
          const grown = (board.total.hard - before.hard) * 1000 + board.total.soft - before.soft
          expect(grown).toBe(difference)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('what is seen at a glance', () => {
  /** After some accepted changes. */
  function shakenBoard(seed: number, problem: TimetableProblem): Board {
    const board = startedBoard(seed, problem)
    const [trial, dice] = [trialOn(board), xorshift32(seed)]
    const moves = [relocate(board, trial, dice), exchangeChain(board, trial, dice, 8)]
    for (let step = 0; step < 60; step++) {
      const move = moves[step % moves.length] as Neighbourhood
      if (move.propose(Number.POSITIVE_INFINITY) !== IMPOSSIBLE) move.accept()
    }
    return board
  }
  const grids = fc.constantFrom('grid', 'lectures')

  it('is a room as free at each time, where no lesson is held in it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), grids, (seed, kind) => {
        const { model, draft, rules } = shakenBoard(seed, (PROBLEMS[kind] as (typeof PROBLEMS)[string])(seed))
        for (let room = 0; room < model.noRoom; room++) {
          for (let time = 0; time < model.patterns.count; time++) {
            const isHeld = draft.room.some((own, lesson) => own === room && draft.time[lesson] === time)
            expect(hasBit(rules.rooms.freeRooms as BitRows, time, room)).toBe(!isHeld)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('is a time as clear for a lesson, where nobody whose people it shares has one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), seed => {
        const { model, draft, rules } = shakenBoard(seed, lecturesAsTimetable(randomLectures(seed)))
        const sets = model.problem.distributions.filter(({ kind }) => kind === 'SameAttendees')
        const { rows, rowOf } = rules.clearTimes as ClearTimes
        model.timesOf.forEach((times, lesson) => {
          const others = new Set(sets.flatMap(({ lessons }) => (lessons.includes(lesson) ? lessons : [])))
          for (const time of times) {
            const isTaken = [...others].some(other => draft.time[other] === time)
            expect(hasBit(rows, rowOf[lesson] as number, time)).toBe(!isTaken)
          }
        })
      }),
      { numRuns: 40 },
    )
  })
})
