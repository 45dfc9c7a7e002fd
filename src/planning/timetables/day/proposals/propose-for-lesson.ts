import type { DayPlace, Substitution, SubstitutionKind } from '#domain/timetables/substitution.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import type { DayProblem } from '../day-problem.ts'
import { priceChanges } from '../price-changes.ts'
import type { Standing } from '../standing.ts'
import type { TouchedLesson } from '../touched-lessons.ts'
import { whyNotHold } from '../why-not-hold.ts'
import type { DayProposal, DayProposalKind } from './day-proposal.ts'
import { findExchanges } from './find-exchanges.ts'
import { findJoins } from './find-joins.ts'
import { findTimes } from './find-times.ts'
import { findTeachers, type TeachersFound } from './propose-teachers.ts'
import { suitableRooms } from './suitable-rooms.ts'

/** How many proposals of one kind are shown; the dearer ones serve nobody. */
const MOST_OF_A_KIND = 6

/** All ways to go on with a lesson as the days stand, the cheapest first; to cancel it is always one of them. */
export function proposeForLesson(
  problem: DayProblem,
  standing: Standing,
  touched: TouchedLesson,
): DayProposal[] {
  const { lacks } = touched
  const teachers = lacks.includes('students') ? NOBODY : findTeachers(problem, standing, touched)
  const ways: Way[] = [
    ...(lacks.includes('teacher')
      ? teachers.found.map(one => way('teacher', touched, one.place, one.remarks))
      : []),
    ...(lacks.join() === 'room' ? otherRooms(problem, standing, touched) : []),
    ...findTimes(problem, standing, touched).map(place => way('move', touched, place)),
    ...findExchanges(problem, standing, touched).map(found => ({ kind: 'exchange' as const, ...found })),
    ...findJoins(problem, standing, touched).map(({ change, remarks }) => ({
      ...{ kind: 'join' as const, changes: [change], remarks },
    })),
    cancelled(touched, teachers),
  ]
  const priced = ways
    .map(one => ({ ...one, ...priceChanges(problem, standing, one.changes) }))
    .sort((one, other) => one.price - other.price || (wordOf(one) < wordOf(other) ? -1 : 1))
  return fewOfEach(priced)
}

type Way = Pick<DayProposal, 'kind' | 'changes' | 'remarks'>

const NOBODY: TeachersFound = { found: [], able: 0, overLimit: 0 }

const way = (
  kind: DayProposalKind & SubstitutionKind,
  touched: TouchedLesson,
  to: DayPlace | null,
  remarks: readonly Refusal[] = [],
): Way => ({ kind, changes: [changeOf(touched, kind, to)], remarks })

const changeOf = ({ day }: TouchedLesson, kind: SubstitutionKind, to: DayPlace | null): Substitution => ({
  ...{ lesson: day.lesson.id, date: day.date, kind, to, joins: null },
})

function otherRooms(problem: DayProblem, standing: Standing, touched: TouchedLesson): Way[] {
  const { day } = touched
  const place = day.held ?? day.planned
  return suitableRooms(problem, day)
    .filter(room => room !== place.room)
    .map(room => ({ ...place, room }))
    .filter(to => !whyNotHold(problem, standing, day, to))
    .map(to => way('room', touched, to))
}

/** Not held; where a teacher is what it lacks, with what became of the search for another. */
function cancelled(touched: TouchedLesson, { found, able, overLimit }: TeachersFound): Way {
  const isSought = touched.lacks.includes('teacher') && found.length === 0
  const code = able === 0 ? 'timetables.nobody-teaches-it' : 'timetables.nobody-free'
  const remark = { code, facts: { able, overLimit, busy: able - overLimit } }
  return way('cancel', touched, null, isSought ? [remark] : [])
}

const wordOf = ({ kind, changes }: Way): string => `${kind} ${JSON.stringify(changes)}`

function fewOfEach(proposals: readonly DayProposal[]): DayProposal[] {
  const seen = new Map<DayProposalKind, number>()
  return proposals.filter(({ kind }) => {
    const count = (seen.get(kind) ?? 0) + 1
    seen.set(kind, count)
    return count <= MOST_OF_A_KIND
  })
}
