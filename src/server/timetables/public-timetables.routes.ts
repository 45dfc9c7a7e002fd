import type { AnswerOf } from '#contract/http/route.ts'
import {
  publicCalendar,
  publicDays,
  publicTimetables,
} from '#contract/timetables/public-timetables.contract.ts'
import type { Connections } from '#database/client/connections.ts'
import {
  openColleges,
  publicGroups,
  publicRooms,
  publicTeachers,
  publicVersions,
  shownCluster,
} from '#database/timetables/public-timetables.queries.ts'
import { shortName } from '#domain/people/short-name.ts'
import { type Term, termDays } from '#domain/timetables/term.ts'
import { addDays, isValidOn, type LocalDate, localDate, mondayOf } from '#domain/values/local-date.ts'
import type { Context } from '../http/context.ts'
import type { Serve } from '../http/serve.ts'
import { notFound } from '../http/server-errors.ts'
import { calendarOfTerms } from './calendar-of-terms.ts'
import { daysOf } from './public-days.ts'
import { publicSubject, type SubjectAsked, shownTerms } from './public-subject.ts'
import { comingTerms, shownNames, termsOf } from './public-week.ts'

/** Answers for the timetables that colleges show to everyone: they read nothing but what is published. */
export function publicTimetablesRoutes(serve: Serve, { database }: Context): void {
  const published = database.public

  serve(publicTimetables, async ({ query, businessDate }) => {
    const cluster = await existingCluster(published, query.cluster)
    const terms = termsOf(await publicVersions(published, cluster.code))
    return {
      ...{ today: businessDate, demo: cluster.demo, terms: terms.map(sayTerm) },
      colleges: await shownColleges(published, cluster.code, businessDate),
    }
  })

  serve(publicDays, async ({ params, query, businessDate }) => {
    const cluster = await existingCluster(published, query.cluster)
    const subject = await publicSubject(published, cluster.code, params)
    const versions = await publicVersions(published, cluster.code)
    const known = termsOf(versions)
    const date = query.date === undefined ? nearestDay(known, businessDate) : localDate(query.date)
    const { from, count } =
      query.span === 'day' ? { from: date, count: 1 } : { from: mondayOf(date), count: 7 }
    const asked = known.filter(term => {
      const [first, last] = termDays(term)
      return first <= addDays(from, count - 1) && from <= last
    })
    const terms = await shownTerms(published, cluster.code, params, asked)
    const names = await shownNames(published, cluster.code, terms)
    return {
      ...{ today: businessDate, now: new Date().toISOString(), date, demo: cluster.demo },
      subject: sayTitle(params, subject),
      terms: known.map(sayTerm),
      days: daysOf({ terms, versions, names, concerns: subject.concerns }, from, count),
    }
  })

  serve(publicCalendar, async ({ params, query, language, businessDate }) => {
    const { code: cluster } = await existingCluster(published, query.cluster)
    const { name, concerns } = await publicSubject(published, cluster, params)
    const versions = await publicVersions(published, cluster)
    const terms = await shownTerms(published, cluster, params, comingTerms(termsOf(versions), businessDate))
    const names = await shownNames(published, cluster, terms)
    const bytes = calendarOfTerms({ cluster, name, terms, versions, names, concerns, language })
    return { name: `${params.code}.ics`, bytes, isFollowed: true }
  })
}

/** Today, or the nearest day of a term that has a timetable: rather one that comes than one that has been. */
function nearestDay(terms: readonly Term[], today: LocalDate): LocalDate {
  const next = terms.find(term => termDays(term)[1] >= today) ?? terms.at(-1)
  if (!next) return today
  const [first, last] = termDays(next)
  if (today < first) return first
  return today > last ? last : today
}

/** @throws ServerError when there is no such cluster. */
async function existingCluster(published: Connections, code: string | undefined) {
  const cluster = await shownCluster(published, code)
  if (!cluster) throw notFound(code === undefined ? {} : { key: code })
  return cluster
}

const sayTerm = (term: Term) => {
  const [from, to] = termDays(term)
  return { year: term.year, term: term.number, from, to }
}

const sayTitle = (
  { kind, code }: SubjectAsked,
  { name, college }: Awaited<ReturnType<typeof publicSubject>>,
): AnswerOf<typeof publicDays>['subject'] => ({
  kind,
  code,
  name,
  college: college.code,
  collegeName: college.name,
})

/** The open colleges with whatever of theirs can be chosen. */
async function shownColleges(
  published: Connections,
  cluster: string,
  today: LocalDate,
): Promise<AnswerOf<typeof publicTimetables>['colleges']> {
  const [colleges, groups, teachers, rooms] = await Promise.all([
    openColleges(published, cluster),
    publicGroups(published, cluster),
    publicTeachers(published, cluster),
    publicRooms(published, cluster),
  ])
  const isComing = ({ endsOn }: { readonly endsOn: LocalDate | null }) =>
    isValidOn({ from: today, to: endsOn }, today)
  return colleges.map(college => ({
    ...college,
    groups: groups
      .filter(group => group.college === college.code && isComing(group))
      .map(({ code, programme, programmeEn }) => ({ code, programme, programmeEn })),
    teachers: teachers
      .filter(teacher => teacher.college === college.code)
      .map(teacher => ({ code: teacher.code, name: shortName(teacher) })),
    rooms: rooms
      .filter(room => room.owner === college.code)
      .map(({ code, name, kind }) => ({ code, name, kind })),
  }))
}
