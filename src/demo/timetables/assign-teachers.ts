import { invariant } from '#domain/values/refusal.ts'
import { PART_TIME, type Post, staffPosts } from '../people/staff.ts'
import type { TeachingField } from '../people/teaching-fields.ts'
import type { LoadDraft } from './load-drafts.ts'

/** Academic hours a year of a full post. */
const POST_HOURS = 720

/** Academic hours a week that a teacher has at the most when all of his or her groups have theory. */
const WEEK_HOURS = 32

/** The same of an employer's worker, who comes on two days. */
const PART_TIME_WEEK_HOURS = 10

/** What one teacher does for one row of a group's curriculum, both terms and all kinds of lessons together. */
interface Job {
  readonly name: string
  readonly college: string
  readonly field: TeachingField
  /** The codes of its loads. */
  readonly codes: readonly string[]
  /** Academic hours of the year, those of a stream counted once. */
  readonly hours: number
  /** Hours a week in the first and in the second term, while the group has theory. */
  readonly weekly: readonly number[]
}

/** A teacher with what was given to him or her so far. */
interface Teacher {
  readonly employment: string
  readonly college: string
  readonly fields: readonly TeachingField[]
  readonly yearLimit: number
  readonly weekLimit: number
  hours: number
  /** Hours a week in the first and in the second term, while all groups have theory. */
  weekly: readonly number[]
}

/**
 * Finds a teacher for every load, the largest rows first, each for the least busy of those who are trained in it. One
 * teacher reads a row to a group throughout; the second subgroup is given to another where there is one.
 *
 * @returns the employment's code by the load's code
 * @throws InvariantError when a college has too few teachers of a field.
 */
export function assignTeachers(drafts: readonly LoadDraft[]): Map<string, string> {
  const teachers = teachersOf(staffPosts())
  const assigned = new Map<string, string>()
  const leads = new Map<string, string>()
  for (const job of jobsOf(drafts)) {
    const lead = leads.get(job.name)
    const able = teachers.filter(teacher => canTake(teacher, job))
    const others = able.filter(({ employment }) => employment !== lead)
    const teacher = leastBusy(others.length > 0 ? others : able)
    invariant(teacher, `${job.college} has nobody left for «${job.name}» (${job.field})`)
    give(teacher, job)
    leads.set(job.name, teacher.employment)
    for (const code of job.codes) assigned.set(code, teacher.employment)
  }
  return assigned
}

const teachersOf = (posts: readonly Post[]): Teacher[] =>
  posts
    .filter(({ fields }) => fields.length > 0)
    .map(({ person, organisation, teachesAt, fields, rate }) => ({
      employment: `${person}-${teachesAt ? 2 : 1}`,
      college: teachesAt ?? organisation,
      fields,
      yearLimit: POST_HOURS * (teachesAt ? PART_TIME : rate),
      weekLimit: teachesAt ? PART_TIME_WEEK_HOURS : WEEK_HOURS,
      hours: 0,
      weekly: [0, 0],
    }))

/** The second subgroup's lessons are a job of their own, under the same name; a stream belongs to one job. */
function jobsOf(drafts: readonly LoadDraft[]): Job[] {
  const streams = new Map(drafts.flatMap(({ load }) => (load.stream ? [[rowOf(load), load.stream]] : [])))
  const parts = new Map<string, LoadDraft[]>()
  for (const draft of drafts.filter(({ field }) => field !== null)) {
    const name = streams.get(rowOf(draft.load)) ?? rowOf(draft.load)
    const part = draft.load.subgroup === 2 ? `${name}~2` : name
    parts.set(part, [...(parts.get(part) ?? []), draft])
  }
  return [...parts]
    .flatMap(([part, ofPart]) => jobOf(part.replace(/~2$/, ''), ofPart))
    .sort((one, other) => other.hours - one.hours)
}

function jobOf(name: string, drafts: readonly LoadDraft[]): Job[] {
  const [first] = drafts
  if (!first?.field) return []
  const lessons = new Map(
    drafts.map(draft => [
      draft.load.stream ? `${draft.load.term} ${draft.load.stream}` : draft.load.code,
      draft,
    ]),
  )
  const sum = (value: (draft: LoadDraft) => number): number =>
    [...lessons.values()].reduce((total, draft) => total + value(draft), 0)
  const weekly = (term: number): number =>
    sum(({ load, weeks }) => (load.term === term ? load.hours / weeks : 0))
  return [
    {
      name,
      college: first.group.record.college,
      field: first.field,
      codes: drafts.map(({ load }) => load.code),
      hours: sum(({ load }) => load.hours),
      weekly: [weekly(1), weekly(2)],
    },
  ]
}

const rowOf = ({ group, index }: LoadDraft['load']): string => `${group} ${index}`

const canTake = (teacher: Teacher, job: Job): boolean =>
  teacher.college === job.college &&
  teacher.fields.includes(job.field) &&
  teacher.hours + job.hours <= teacher.yearLimit &&
  job.weekly.every((hours, term) => (teacher.weekly[term] ?? 0) + hours <= teacher.weekLimit)

function give(teacher: Teacher, job: Job): void {
  teacher.hours += job.hours
  teacher.weekly = teacher.weekly.map((hours, term) => hours + (job.weekly[term] ?? 0))
}

/** Who has given away the smallest part of the year. */
const leastBusy = (teachers: readonly Teacher[]): Teacher | undefined =>
  teachers.toSorted((one, other) => one.hours / one.yearLimit - other.hours / other.yearLimit)[0]
