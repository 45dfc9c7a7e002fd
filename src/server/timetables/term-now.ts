import type { Reader } from '#database/client/transactions.ts'
import { termRecords } from '#database/timetables/term-records.queries.ts'
import { type LessonInForce, lessonsPublished } from '#database/timetables/timetables.queries.ts'
import type { StoredTimetableHead } from '#database/timetables/timetables.rows.ts'
import { blocksOf, planHeads } from '#database/years/year-plans.queries.ts'
import type { Term } from '#domain/timetables/term.ts'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import type { AcademicYear } from '#domain/values/academic-year.ts'
import { type BuiltTerm, buildTermProblem } from '#planning/timetables/term/build/build-term-problem.ts'
import { termOfCollege } from '#planning/timetables/term/term-of-college.ts'
import { keepUntilChange, type Read } from '../http/keep-until-change.ts'

/** A term, and the practice of which version of the year plan it holds. */
interface TermAsked {
  readonly term: Term
  readonly plan: number | null
  /** How often that version was changed. */
  readonly planRevision: number
}

/** Gives the term of a version as the registers make it at this moment. */
export type ReadTerm = (
  reader: Reader,
  version: Pick<StoredTimetableHead, 'year' | 'term' | 'college' | 'plan'>,
) => Promise<BuiltTerm>

/** Reads terms, and keeps what was built of the whole cluster until a record of it, or the year plan, changes. */
export function keepTerms(): ReadTerm {
  const kept = keepUntilChange(
    buildTerm,
    ({ term, plan, planRevision }: TermAsked) => `${term.year}/${term.number} ${plan}.${planRevision}`,
  )
  return (reader, version) => readTerm(reader, version, kept)
}

/** Reads a term anew. */
export const readTermNow: ReadTerm = (reader, version) => readTerm(reader, version, buildTerm)

async function readTerm(
  reader: Reader,
  { year, term: number, college, plan }: Parameters<ReadTerm>[1],
  read: Read<TermAsked, BuiltTerm>,
): Promise<BuiltTerm> {
  const term = { year, number }
  const made = (await planHeads(reader, year)).find(({ version }) => version === plan)
  const built = await read(reader, { term, plan, planRevision: made?.revision ?? 0 })
  if (college === null) return built
  return termOfCollege(built, college, inForce(built, await lessonsPublished(reader, term)))
}

async function buildTerm(reader: Reader, { term, plan }: TermAsked): Promise<BuiltTerm> {
  const practice = plan === null ? [] : await blocksOf(reader, term.year, plan)
  return buildTermProblem(await termRecords(reader, term), practice, term)
}

/** Of each college the lessons of its own version, where it has one in force, else those of the version of all colleges. */
function inForce({ problem }: BuiltTerm, published: readonly LessonInForce[]): TermLesson[] {
  const colleges = new Map(problem.groups.map(({ code, college }) => [code, college]))
  const own = new Set(published.map(({ college }) => college))
  return published
    .filter(({ lesson, college }) => {
      if (college !== null) return true
      return !lesson.audience.some(({ group }) => own.has(colleges.get(group) ?? ''))
    })
    .map(({ lesson }) => lesson)
}

/** The version of the year plan whose practice a new timetable holds: the one in force, else the newest draft. */
export async function practicePlan(reader: Reader, year: AcademicYear): Promise<number | null> {
  const heads = await planHeads(reader, year)
  const taken =
    heads.find(({ status }) => status === 'published') ?? heads.find(({ status }) => status === 'draft')
  return taken?.version ?? null
}
