import type { AnswerOf } from '#contract/http/route.ts'
import type { repairOfDays } from '#contract/timetables/days.contract.ts'
import type { ActingPlanner } from '#database/access/acting-planner.ts'
import type { StoredSubstitution } from '#database/timetables/substitutions.rows.ts'
import { allSentences } from '#domain/all-sentences.ts'
import type { Place } from '#domain/hosts/place.ts'
import type { DayEvent } from '#domain/timetables/day-event.ts'
import type { DayLesson } from '#domain/timetables/day-lesson.ts'
import { type Substitution, wordOfLesson } from '#domain/timetables/substitution.ts'
import { whyNotSubstitute } from '#domain/timetables/substitution-act.ts'
import { touchedPractice } from '#domain/timetables/touched-practice.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import type { Language } from '#domain/values/text.ts'
import type { PracticeBlock } from '#domain/years/practice-block.ts'
import type { DayProposal } from '#planning/timetables/day/proposals/day-proposal.ts'
import { proposeMakeUps } from '#planning/timetables/day/propose-make-up.ts'
import { repairDays } from '#planning/timetables/day/repair-day.ts'
import type { DaysNow } from './day-now.ts'
import type { WorkOfDays } from './work-of-days.ts'

/** What is out, what it touches, and what may be done. */
export type RepairAnswer = AnswerOf<typeof repairOfDays>

/** For how many lessons that were not held times are looked for at once. */
const MOST_MADE_UP = 30

/** Some days as somebody asks about them. */
export interface RepairQuestion {
  readonly now: DaysNow
  readonly work: WorkOfDays
  readonly planner: ActingPlanner
  readonly from: LocalDate
  readonly to: LocalDate
  readonly asked: readonly DayEvent[]
  /** The practice of the year plan in force. */
  readonly practice: readonly Omit<PracticeBlock, 'reason'>[]
  readonly places: readonly Pick<Place, 'code' | 'employer'>[]
  readonly language: Language
}

/** Answers what is out on some days, which of the asker's lessons that touches, and how to go on. */
export function repairAnswer(question: RepairQuestion): RepairAnswer {
  const { work, planner, from, to, now, language } = question
  const { problem } = work
  const isMine = (day: DayLesson) => !whyNotSubstitute(planner, collegesOf(now, day))
  const { lessons, moved, price } = repairDays(problem, from, to, ({ day }) => isMine(day))
  const waiting = work.waiting.filter(isMine)
  const sayAll = (proposals: readonly DayProposal[]) =>
    proposals.map(one => sayProposal(one, now.substitutions, language))
  return {
    out: outOn(question),
    lessons: lessons.map(({ touched, chosen, proposals }) => ({
      lesson: sayLesson(touched.day),
      lacks: [...touched.lacks],
      proposals: sayAll(proposals),
      chosen: Math.max(
        proposals.findIndex(one => isSame(one, chosen)),
        0,
      ),
    })),
    ...{ moved, price },
    practice: practiceOut(question),
    waiting: waiting.length,
    makeUps: proposeMakeUps(problem, waiting.slice(0, MOST_MADE_UP), from).map(({ day, proposals }) => ({
      lesson: sayLesson(day),
      isDayOff: day.isDayOff,
      proposals: sayAll(proposals),
    })),
    teachers: Object.fromEntries(problem.term.teachers.map(({ code, name }) => [code, name])),
  }
}

/** The practice of the asker's own groups at employers that cancel on these days. */
function practiceOut({
  now,
  planner,
  practice,
  places,
  asked,
  from,
  to,
}: RepairQuestion): RepairAnswer['practice'] {
  const employers = new Map(places.map(({ code, employer }) => [code, employer]))
  const { year } = now.term
  return touchedPractice(practice, code => employers.get(code), asked, { year, from, to })
    .filter(({ block }) => !whyNotSubstitute(planner, [now.groups.get(block.group)?.college ?? '']))
    .map(({ block: { id, group, subgroup, students, module }, employer, ...days }) => ({
      ...{ block: id, group, subgroup, students, index: module, employer, ...days },
    }))
}

/** The colleges whose groups hear a lesson. */
export const collegesOf = ({ groups }: DaysNow, { lesson }: DayLesson): string[] => [
  ...new Set(lesson.audience.map(({ group }) => groups.get(group)?.college ?? '')),
]

const isSame = (one: DayProposal, other: DayProposal): boolean =>
  JSON.stringify(one.changes) === JSON.stringify(other.changes)

/** What is out on these days: absences and reservations of the asker's own colleges, and what was asked about. */
function outOn({ work, asked, from, to, planner }: RepairQuestion): RepairAnswer['out'] {
  const { term, events } = work.problem
  const collegeOf = new Map(term.teachers.map(({ code, college }) => [code, college]))
  const isMine = ({ kind, subject }: DayEvent) =>
    kind !== 'teacherAway' || !whyNotSubstitute(planner, [collegeOf.get(subject) ?? ''])
  const words = new Set(asked.map(one => JSON.stringify(eventOf(one))))
  const known = events
    .map(eventOf)
    .filter(one => !words.has(JSON.stringify(one)))
    .filter(one => one.startsOn <= to && one.endsOn >= from && isMine(one))
    .map(one => ({ ...one, isAsked: false }))
  return [...asked.map(one => ({ ...eventOf(one), isAsked: true })), ...known]
}

const eventOf = ({ kind, subject, startsOn, endsOn, fromPair, toPair, places }: DayEvent): DayEvent => ({
  ...{ kind, subject, startsOn, endsOn, fromPair, toPair, places },
})

const sayLesson = ({ lesson, date, planned, held, substitution }: DayLesson) => ({
  ...{ lesson: lesson.id, date, index: lesson.index, kind: lesson.kind },
  audience: lesson.audience.map(one => ({ ...one })),
  ...{ students: lesson.students, pairs: lesson.pairs, place: { ...(held ?? planned) } },
  seen: substitution ? (substitution as StoredSubstitution).act : null,
})

function sayProposal(
  { kind, changes, price, parts, moved, remarks }: DayProposal,
  made: readonly StoredSubstitution[],
  language: Language,
): RepairAnswer['makeUps'][number]['proposals'][number] {
  const acts = new Map(made.map(one => [wordOfLesson(one), one.act]))
  return {
    ...{ kind, price, moved, parts: { ...parts } as Record<string, number> },
    changes: changes.map(change => ({
      ...mutable(change),
      seen: acts.get(wordOfLesson(change)) ?? null,
    })),
    remarks: remarks.map(remark => sayRefusal(remark, language, allSentences)),
  }
}

const mutable = ({ to, joins, ...change }: Substitution) => ({
  ...change,
  to: to && { ...to },
  joins: joins && { ...joins },
})
