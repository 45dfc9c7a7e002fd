import type { AnswerOf } from '#contract/http/route.ts'
import type { oneWeekReading } from '#contract/timetables/published-weeks.contract.ts'
import type { Reader } from '#database/client/transactions.ts'
import { findWeek, roomDecisions } from '#database/timetables/published-weeks.queries.ts'
import type { StoredReading, StoredWeek } from '#database/timetables/published-weeks.rows.ts'
import { allSentences } from '#domain/all-sentences.ts'
import { keepDays, whyNotKeepWeek } from '#domain/timetables/kept-week.ts'
import { countWeek } from '#domain/timetables/published-counts.ts'
import type { PublishedWarning } from '#domain/timetables/published-warning.ts'
import type { PublishedWeek } from '#domain/timetables/published-week.ts'
import { settledBy } from '#domain/timetables/room-decision.ts'
import { changesNothing, weekDifference } from '#domain/timetables/week-difference.ts'
import { mondayOf } from '#domain/values/local-date.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import type { Language } from '#domain/values/text.ts'
import { say } from '../http/say.ts'
import { mutableHead } from './kept-week-board.ts'
import { mutableLesson } from './shown-week.ts'
import type { WeekReadingProgress } from './week-reading.ts'

/** Of so many lessons that come or go the answer names each; the figures count all. */
const NAMED_LESSONS = 500

type Said = AnswerOf<typeof oneWeekReading>

/** Says how far a reading is, what could not be read, and what would be kept. */
export async function describeWeekReading(
  reader: Reader,
  found: StoredReading,
  progress: WeekReadingProgress | undefined,
  language: Language,
): Promise<Said> {
  const { id, college, state, files, broughtAt, week, problems, warnings } = found
  const kept = await keptBeside(reader, found)
  const { decisions } = await roomDecisions(reader, college)
  const settled = week && settledBy(week, decisions)
  return {
    ...{ id, college, state, files: [...files], broughtAt, progress: progress ?? null },
    problems: problems.map(problem => sayProblem(problem, language)),
    warnings: warnings.map(warning => sayWarning(warning, language)),
    counts: settled && countWeek(settled.week, settled.kinds),
    startsOn: week?.days[0] ? mondayOf(week.days[0].date) : null,
    kept: kept ? mutableHead(kept) : null,
    difference: week && differenceFrom(kept?.week ?? null, week),
    acts: { keep: say(whyNotKeep(found), language) },
  }
}

/** Why what was read cannot be kept. */
export const whyNotKeep = ({ state, week }: Pick<StoredReading, 'state' | 'week'>): Refusal | undefined =>
  state === 'read' ? whyNotKeepWeek(week) : { code: 'timetable.reading-closed', facts: {} }

/** What the college keeps of the week that was read. */
export const keptBeside = async (
  reader: Reader,
  { college, week }: Pick<StoredReading, 'college' | 'week'>,
): Promise<StoredWeek | undefined> => {
  const first = week?.days[0]
  return first && findWeek(reader, { college, startsOn: mondayOf(first.date) })
}

function differenceFrom(before: PublishedWeek | null, read: PublishedWeek): Said['difference'] {
  const brought = read.days.map(({ date }) => date)
  const difference = weekDifference(before, keepDays(before, read), brought)
  const { days, lessons, groups, teachers, rooms } = difference
  const mutable = ({ added, gone }: typeof groups) => ({ added: [...added], gone: [...gone] })
  return {
    days: [...days],
    lessons: {
      added: lessons.added.slice(0, NAMED_LESSONS).map(mutableLesson),
      gone: lessons.gone.slice(0, NAMED_LESSONS).map(mutableLesson),
    },
    lessonsAdded: lessons.added.length,
    lessonsGone: lessons.gone.length,
    groups: mutable(groups),
    teachers: mutable(teachers),
    rooms: mutable(rooms),
    isNone: changesNothing(difference),
  }
}

function sayProblem(problem: Refusal, language: Language): Said['problems'][number] {
  const { file, files } = problem.facts
  // Of files that contradict each other the last was not taken.
  const named = Array.isArray(files) ? files.at(-1) : file
  return {
    file: typeof named === 'string' ? named : null,
    code: problem.code,
    sentence: sayRefusal(problem, language, allSentences),
  }
}

/** Which of the facts of a warning is what stands in the cell. */
const VALUES = ['written', 'group', 'discipline']

function sayWarning(warning: PublishedWarning, language: Language): Said['warnings'][number] {
  const { code, place, facts } = warning
  const value = VALUES.map(name => facts[name]).find(fact => fact !== undefined)
  return {
    ...{ code, place, value: value === undefined || value === null ? null : String(value) },
    sentence: sayRefusal({ code, facts }, language, allSentences),
  }
}
