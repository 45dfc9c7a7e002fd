import { type Refusal, refuseIf } from '../values/refusal.ts'
import type { TeachingLoad } from './teaching-load.ts'

/** What a load becomes when its students are taught otherwise together: rows that change, and new ones. */
export interface Regrouping {
  readonly changed: readonly TeachingLoad[]
  readonly added: readonly TeachingLoad[]
}

/** Why the lessons of a load cannot be held with each subgroup by itself, if anything speaks against it. */
export function whyNotSplitLoad(
  loads: readonly TeachingLoad[],
  subgroups: readonly number[],
): Refusal | undefined {
  const [load] = loads
  if (!load) return { code: 'timetables.practice-by-plan', facts: {} }
  const { group, stream, subgroup } = load
  if (loads.length > 1) return { code: 'timetables.split-stream', facts: { stream } }
  if (subgroup !== null) return { code: 'timetables.split-subgroup', facts: { group, subgroup } }
  if (subgroups.length < 2) return { code: 'timetables.split-undivided', facts: { group } }
  return undefined
}

/**
 * Has each subgroup taught the hours of a load by itself; the first keeps the row of the load, and with it the places of its
 * lessons.
 *
 * @param teachers - who teaches each subgroup; one that is not named stays with the teacher of the load
 * @param taken - codes that no new row may have
 * @throws RefusedError as {@link whyNotSplitLoad} says.
 */
export function splitLoad(
  loads: readonly TeachingLoad[],
  subgroups: readonly number[],
  teachers: ReadonlyMap<number, string | null>,
  taken: ReadonlySet<string>,
): Regrouping {
  refuseIf(whyNotSplitLoad(loads, subgroups))
  const [load] = loads as readonly [TeachingLoad]
  const rows = subgroups.map((subgroup, at) => ({
    ...load,
    ...{ subgroup, code: at === 0 ? load.code : freeCode(`${load.code}-${subgroup}`, taken) },
    teacher: teachers.has(subgroup) ? (teachers.get(subgroup) ?? null) : load.teacher,
  }))
  return { changed: rows.slice(0, 1), added: rows.slice(1) }
}

function freeCode(wanted: string, taken: ReadonlySet<string>): string {
  let code = wanted
  for (let more = 2; taken.has(code); more++) code = `${wanted}-${more}`
  return code
}

/** What the loads of a stream have in common (R5): they are one lesson. */
const COMMON = ['year', 'term', 'index', 'kind', 'hours', 'pairsInARow'] as const

/** Why loads cannot be taught together, if anything speaks against it. */
export function whyNotMergeLoads([first, ...others]: readonly TeachingLoad[]): Refusal | undefined {
  if (!first || others.length === 0) return { code: 'timetables.merge-alone', facts: {} }
  for (const other of others) {
    const field = COMMON.find(name => other[name] !== first[name])
    if (field) {
      const facts = { group: first.group, other: other.group, field }
      return {
        code: 'timetables.merge-differs',
        facts: { ...facts, value: first[field], otherValue: other[field] },
      }
    }
  }
  const twice = others.find((load, at) =>
    [first, ...others.slice(0, at)].some(one => sharesStudents(one, load)),
  )
  return twice && { code: 'timetables.merge-same-students', facts: { group: twice.group } }
}

const sharesStudents = (one: TeachingLoad, other: TeachingLoad): boolean =>
  one.group === other.group &&
  (one.subgroup === null || other.subgroup === null || one.subgroup === other.subgroup)

/**
 * Has loads taught together, as a stream, by the teacher and in the classrooms of the first.
 *
 * @param taken - words of other streams of the term
 * @throws RefusedError as {@link whyNotMergeLoads} says.
 */
export function mergeLoads(loads: readonly TeachingLoad[], taken: ReadonlySet<string>): Regrouping {
  refuseIf(whyNotMergeLoads(loads))
  const [first] = loads as readonly [TeachingLoad]
  const { teacher, classroomKind, needs, classroom, zone } = first
  const groups = [...new Set(loads.map(({ group }) => group))]
  const stream =
    first.stream ?? freeCode(`${first.index} ${groups.join('+')}`.slice(0, STREAM_LETTERS), taken)
  return {
    changed: loads.map(load => ({ ...load, stream, teacher, classroomKind, needs, classroom, zone })),
    added: [],
  }
}

/** The word of a stream has room for two more signs. */
const STREAM_LETTERS = 37

/** Why a stream cannot be parted, if it is none. */
export const whyNotPartStream = (loads: readonly TeachingLoad[]): Refusal | undefined =>
  loads.length > 1 ? undefined : { code: 'timetables.no-stream', facts: {} }

/**
 * Has the loads of a stream taught each by itself again.
 *
 * @throws RefusedError when they are no stream.
 */
export function partStream(loads: readonly TeachingLoad[]): Regrouping {
  refuseIf(whyNotPartStream(loads))
  return { changed: loads.map(load => ({ ...load, stream: null })), added: [] }
}
