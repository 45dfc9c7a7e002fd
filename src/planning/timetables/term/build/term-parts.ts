import type { TeachingLoad } from '#domain/timetables/teaching-load.ts'
import type { Term } from '#domain/timetables/term.ts'
import type { Audience } from '#domain/timetables/term-lesson.ts'
import type { GroupTerm } from './term-group.ts'
import type { TermRecords } from './term-records.ts'

/** What is taught together: one load, or the loads of a stream. */
export interface TermPart {
  /** The code of its first load. */
  readonly id: string
  readonly loads: readonly [TeachingLoad, ...TeachingLoad[]]
  readonly groups: readonly GroupTerm[]
  readonly audience: readonly Audience[]
}

/** The loads of a term by what is taught together; those of groups that do not study in it are left out. */
export function termParts(
  { teachingLoads }: TermRecords,
  terms: ReadonlyMap<string, GroupTerm>,
  { year, number }: Term,
): TermPart[] {
  const parts = new Map<string, [TeachingLoad, ...TeachingLoad[]]>()
  for (const load of teachingLoads) {
    if (load.year !== year || load.term !== number || !terms.has(load.group)) continue
    const word =
      load.stream === null ? `load ${load.code}` : `stream ${load.stream} ${load.index} ${load.kind}`
    const others = parts.get(word)
    if (others) others.push(load)
    else parts.set(word, [load])
  }
  return [...parts.values()].map(loads => ({
    id: loads[0].code,
    loads,
    groups: [...new Set(loads.map(({ group }) => group))].flatMap(group => terms.get(group) ?? []),
    audience: loads.map(({ group, subgroup }) => ({ group, subgroup })),
  }))
}

/** How many students come, as registered or as planned. */
export function studentsOf({ groups, subgroups }: TermRecords, audience: readonly Audience[]): number {
  return audience.reduce((sum, { group, subgroup }) => {
    const whole = groups.find(({ code }) => code === group)?.plannedStudents ?? 0
    const part = subgroups.find(one => one.group === group && one.number === subgroup)?.plannedStudents
    return sum + (subgroup === null ? whole : (part ?? whole))
  }, 0)
}

/** Whether a name of {@link peopleOf} is that of students. */
export const isStudents = (person: string): boolean => !person.startsWith('teacher ')

/**
 * Everybody whose week a part fills: each subgroup of its groups by itself, since subgroups are taught side by side, and
 * the teacher.
 */
export function peopleOf({ audience, groups, loads }: TermPart): string[] {
  const sets = audience.flatMap(({ group, subgroup }) => {
    if (subgroup !== null) return [`${group}/${subgroup}`]
    const parts = groups.find(one => one.group.code === group)?.group.subgroups ?? []
    return parts.length > 0 ? parts.map(part => `${group}/${part}`) : [`${group}/`]
  })
  const [{ teacher }] = loads
  return teacher === null ? sets : [...sets, `teacher ${teacher}`]
}
