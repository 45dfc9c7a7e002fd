import type { Group } from '../groups/group.ts'
import type { Subgroup } from '../groups/subgroup.ts'
import type { Finding } from '../values/finding.ts'
import { groupBy } from '../values/group-by.ts'
import type { Classroom } from '../zones/classroom.ts'
import type { TeachingLoad } from './teaching-load.ts'
import { whyNotServe } from './why-not-serve.ts'

/** A load for a part of a group names a subgroup that the group has. */
export function checkLoadSubgroups(
  loads: readonly TeachingLoad[],
  subgroups: readonly Subgroup[],
): Finding[] {
  const known = new Set(subgroups.map(({ group, number }) => `${group}~${number}`))
  return loads
    .filter(({ group, subgroup }) => subgroup !== null && !known.has(`${group}~${subgroup}`))
    .map(load => {
      const facts = { group: load.group, subgroup: load.subgroup }
      return loadFinding('error', 'timetable.no-such-subgroup', facts, load, 'subgroup')
    })
}

/** A classroom that a load names serves its lessons; one with too few seats is only warned of. */
export function checkLoadClassrooms(
  loads: readonly TeachingLoad[],
  classrooms: readonly Classroom[],
  groups: readonly Group[],
  subgroups: readonly Subgroup[],
): Finding[] {
  const rooms = new Map(classrooms.map(classroom => [classroom.code, classroom]))
  const sizes = new Map([
    ...groups.map(({ code, plannedStudents }) => [`${code}~`, plannedStudents] as const),
    ...subgroups.map(
      ({ group, number, plannedStudents }) => [`${group}~${number}`, plannedStudents] as const,
    ),
  ])
  return loads.flatMap(load => {
    const classroom = load.classroom === null ? undefined : rooms.get(load.classroom)
    const students = sizes.get(`${load.group}~${load.subgroup ?? ''}`) ?? 0
    const refusal = classroom && whyNotServe(classroom, load, students)
    if (!refusal) return []
    const severity = refusal.code === 'timetable.classroom-too-small' ? 'warning' : 'error'
    return [loadFinding(severity, refusal.code, refusal.facts, load, 'classroom')]
  })
}

/** Loads of a stream are lectures, of the same hours and with the same teacher (R5). */
export function checkStreams(loads: readonly TeachingLoad[]): Finding[] {
  const streams = groupBy(
    loads.filter(({ stream }) => stream !== null),
    streamOf,
  )
  return [...streams.values()].flatMap(ofStream => [
    ...ofStream.flatMap(checkIsLecture),
    ...checkLikeness(ofStream),
  ])
}

/** What names a stream: the same word in another term is another stream. */
export const streamOf = ({ year, term, stream }: TeachingLoad): string => `${year}/${term} ${stream}`

function checkIsLecture(load: TeachingLoad): Finding[] {
  if (load.kind === 'theory') return []
  const facts = { stream: load.stream, group: load.group, kind: load.kind }
  return [loadFinding('warning', 'timetable.stream-not-lecture', facts, load, 'kind')]
}

function checkLikeness([first, ...others]: readonly TeachingLoad[]): Finding[] {
  if (!first) return []
  return others.flatMap(load => {
    const field = (['teacher', 'hours'] as const).find(name => load[name] !== first[name])
    if (!field) return []
    const facts = {
      stream: load.stream,
      group: load.group,
      other: first.group,
      field,
      value: load[field],
      otherValue: first[field],
    }
    return [loadFinding('warning', 'timetable.stream-differs', facts, load, field)]
  })
}

/** A finding about a load. */
export const loadFinding = (
  severity: Finding['severity'],
  code: string,
  facts: Finding['facts'],
  load: TeachingLoad | null,
  field: (keyof TeachingLoad & string) | null,
): Finding => ({ severity, code, facts, register: 'teachingLoads', record: load, field })
