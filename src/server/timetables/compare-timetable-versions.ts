import type { AnswerOf } from '#contract/http/route.ts'
import type { compareTimetableVersions } from '#contract/timetables/term-versions.contract.ts'
import type { Reader } from '#database/client/transactions.ts'
import type { StoredTimetable } from '#database/timetables/timetables.rows.ts'
import { compareTimetables } from '#domain/timetables/compare-timetables.ts'
import type { LessonPlace } from '#domain/timetables/term-lesson.ts'
import type { TermProblem } from '#planning/timetables/term/term-problem.ts'
import { mutableHead } from './timetable-head.ts'
import { timetableNames } from './timetable-names.ts'
import { figuresOf } from './timetable-quality.ts'

/** What a version changes beside another one, as an answer has it. */
export type TimetableComparison = AnswerOf<typeof compareTimetableVersions>

/** Compares two versions: lessons that stand elsewhere, and what people notice of each; figures only with a problem. */
export async function compareVersions(
  reader: Reader,
  before: StoredTimetable,
  after: StoredTimetable,
  problem: TermProblem | null,
): Promise<TimetableComparison> {
  const shared = lessonsInBoth(before, after)
  const known = new Map([...before.lessons, ...after.lessons].map(lesson => [lesson.id, lesson]))
  const names = [await timetableNames(reader, before), await timetableNames(reader, after)]
  return {
    before: mutableHead(before),
    after: mutableHead(after),
    changes: compareTimetables(shared.before, shared.after).flatMap(({ id, ...places }) => {
      const lesson = known.get(id)
      if (!lesson) return []
      return [
        {
          ...{ id, index: lesson.index, before: mutable(places.before), after: mutable(places.after) },
          groups: [...new Set(lesson.audience.map(({ group }) => group))],
        },
      ]
    }),
    figures: problem && {
      before: figuresOf(problem, shared.before),
      after: figuresOf(problem, shared.after),
    },
    teachers: Object.assign({}, ...names.map(({ teachers }) => teachers)),
    rooms: Object.fromEntries(Object.entries(names[0]?.rooms ?? {}).map(([code, { name }]) => [code, name])),
  }
}

/** A college's version is compared with its own lessons in one of all colleges, and with nobody else's. */
function lessonsInBoth(before: StoredTimetable, after: StoredTimetable) {
  if (before.college === after.college) return { before: before.lessons, after: after.lessons }
  const narrow = before.college === null ? after : before
  const groups = new Set(narrow.lessons.flatMap(({ audience }) => audience.map(({ group }) => group)))
  const own = ({ lessons }: StoredTimetable) =>
    lessons.filter(({ audience }) => audience.every(({ group }) => groups.has(group)))
  return { before: own(before), after: own(after) }
}

const mutable = (place: LessonPlace | null) => place && { ...place, weekdays: [...place.weekdays] }
