import type { Connections } from '#database/client/connections.ts'
import {
  openColleges,
  type PublicSubject,
  publicGroups,
  publicLessons,
  publicRooms,
  publicSubstitutions,
  publicTeachers,
} from '#database/timetables/public-timetables.queries.ts'
import type { OpenCollege } from '#database/timetables/public-timetables.rows.ts'
import { shortName } from '#domain/people/short-name.ts'
import {
  type Concern,
  concernsAudience,
  concernsRoom,
  concernsTeacher,
} from '#domain/timetables/calendar-event.ts'
import type { Term } from '#domain/timetables/term.ts'
import { notFound } from '../http/server-errors.ts'
import type { ShownTerm } from './public-week.ts'

/** What somebody without a role asks for. */
export interface SubjectAsked {
  readonly kind: 'group' | 'room' | 'zone' | 'teacher' | 'college'
  readonly code: string
}

/** Somebody or something whose lessons an open college shows to everyone. */
export interface FoundSubject extends SubjectAsked {
  readonly name: string
  readonly college: OpenCollege
  readonly concerns: Concern
}

/** @throws ServerError when there is no such thing, or its college shows it to nobody: the two are not told apart. */
export async function publicSubject(
  published: Connections,
  cluster: string,
  asked: SubjectAsked,
): Promise<FoundSubject> {
  const found = await named(published, cluster, asked)
  const colleges = await openColleges(published, cluster)
  const college = colleges.find(({ code }) => code === found?.college)
  if (!found || !college) throw notFound({ key: asked.code })
  return { ...asked, college, name: found.name, concerns: found.concerns }
}

interface Named {
  readonly name: string
  readonly college: string
  readonly concerns: Concern
}

async function named(
  published: Connections,
  cluster: string,
  { kind, code }: SubjectAsked,
): Promise<Named | undefined> {
  if (kind === 'group') {
    const group = (await publicGroups(published, cluster)).find(one => one.code === code)
    return (
      group && {
        name: code,
        college: group.college,
        concerns: concernsAudience({ group: code, subgroup: null }),
      }
    )
  }
  if (kind === 'teacher') {
    const teacher = (await publicTeachers(published, cluster)).find(one => one.code === code)
    return (
      teacher && { name: shortName(teacher), college: teacher.college, concerns: concernsTeacher([code]) }
    )
  }
  if (kind === 'college') {
    const college = (await openColleges(published, cluster)).find(one => one.code === code)
    const groups = (await publicGroups(published, cluster)).filter(one => one.college === code)
    const own = new Set(groups.map(one => one.code))
    const concerns: Concern = ({ audience }) => audience.some(({ group }) => own.has(group))
    return college && { name: college.name, college: code, concerns }
  }
  const room = (await publicRooms(published, cluster)).find(
    one => one.code === code && (one.kind === 'classroom') === (kind === 'room'),
  )
  return room && { name: room.name, college: room.owner, concerns: concernsRoom(code) }
}

/** The lessons of a subject in some terms, with the groups and teachers that everyone may know. */
export async function shownTerms(
  published: Connections,
  cluster: string,
  { kind, code }: SubjectAsked,
  terms: readonly Term[],
): Promise<ShownTerm[]> {
  const subject: PublicSubject = { kind: kind === 'zone' ? 'room' : kind, code }
  const [groups, teachers, substitutions] = await Promise.all([
    publicGroups(published, cluster),
    publicTeachers(published, cluster),
    publicSubstitutions(published, cluster),
  ])
  return Promise.all(
    terms.map(async term => ({
      ...{ term, groups, teachers, substitutions },
      lessons: await publicLessons(published, { cluster, term }, subject),
    })),
  )
}
