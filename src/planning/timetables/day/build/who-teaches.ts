import type { DayLesson } from '#domain/timetables/day-lesson.ts'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import { isValidOn, type LocalDate } from '#domain/values/local-date.ts'
import type { TermRecords } from '../../term/build/term-records.ts'
import type { TeachesBy } from '../day-problem.ts'

/** Who may teach which lesson in its teacher's stead, on a day. */
export interface WhoTeaches {
  readonly mayTeach: (lesson: DayLesson['lesson']) => ReadonlyMap<string, TeachesBy>
  readonly knows: (teacher: string, group: string) => boolean
}

/**
 * Reads from loads and certificates who may teach what: those of the same college with a load of the same part, or of a
 * part with the same name; for practice those whose certificate opens the zone for the module, or the masters of the
 * workshop's owner. Whoever works at several places is named by the post that the lesson's college pays.
 */
export function whoTeaches(records: TermRecords, on: LocalDate): WhoTeaches {
  const curriculumOf = curriculumFinder(records)
  const names = new Map(records.curriculumRows.map(row => [`${row.curriculum} ${row.index}`, row]))
  const nameOf = (group: string, index: string) => names.get(`${curriculumOf(group)} ${index}`)?.name ?? index
  const collegeOf = new Map(records.groups.map(({ code, college }) => [code, college]))
  const posts = new Map(
    records.employments
      .filter(({ kind }) => kind === 'teacher' || kind === 'master')
      .filter(({ startsOn, endsOn }) => isValidOn({ from: startsOn, to: endsOn }, on))
      .map(post => [post.code, post]),
  )
  const taught = records.teachingLoads.flatMap(({ teacher, group, index, kind }) =>
    teacher !== null && posts.has(teacher)
      ? [{ teacher, group, index, kind, name: nameOf(group, index) }]
      : [],
  )
  const known = new Set(taught.map(({ teacher, group }) => `${teacher} ${group}`))
  const kept = new Map<string, ReadonlyMap<string, TeachesBy>>()

  const byLoads = ({ audience, index, kind }: TermLesson): [string, TeachesBy][] => {
    const [first] = audience
    const college = collegeOf.get(first?.group ?? '')
    const curriculum = curriculumOf(first?.group ?? '')
    const name = nameOf(first?.group ?? '', index)
    return taught
      .filter(one => posts.get(one.teacher)?.organisation === college)
      .filter(one => (one.kind === 'training') === (kind === 'training'))
      .flatMap((one): [string, TeachesBy][] => {
        if (one.index === index && curriculumOf(one.group) === curriculum) return [[one.teacher, 'part']]
        return one.name === name ? [[one.teacher, 'subject']] : []
      })
  }
  const byPapers = (lesson: TermLesson): [string, TeachesBy][] => {
    const zone = records.zones.find(({ code }) => code === lesson.place?.room)
    if (lesson.kind !== 'training' || !zone) return []
    if (zone.kind === 'workshop')
      return [...posts.values()]
        .filter(({ kind, organisation }) => kind === 'master' && organisation === zone.owner)
        .map(({ code }) => [code, 'workshop'])
    const persons = certifiedFor(records, lesson, zone.code, on, curriculumOf)
    const [first] = lesson.audience
    const college = collegeOf.get(first?.group ?? '')
    const able = [...posts.values()].filter(({ person }) => persons.has(person))
    const own = able.filter(({ organisation }) => organisation === college)
    const paid = new Set(own.map(({ person }) => person))
    return [...own, ...able.filter(({ person }) => !paid.has(person))].map(({ code }) => [
      code,
      'certificate',
    ])
  }
  const find = (lesson: TermLesson) => {
    const found = new Map<string, TeachesBy>()
    for (const [teacher, by] of [...byLoads(lesson), ...byPapers(lesson)])
      if (found.get(teacher) !== 'part') found.set(teacher, by)
    return found
  }
  return {
    mayTeach: lesson => {
      const word = `${lesson.id} ${lesson.place?.room}`
      const able = kept.get(word) ?? find(lesson)
      kept.set(word, able)
      return able
    },
    knows: (teacher, group) => known.has(`${teacher} ${group}`),
  }
}

function curriculumFinder({ groups, deliveries }: TermRecords): (group: string) => string {
  const curricula = new Map(deliveries.map(({ code, curriculum }) => [code, curriculum]))
  const byGroup = new Map(groups.map(({ code, delivery }) => [code, curricula.get(delivery) ?? '']))
  return group => byGroup.get(group) ?? ''
}

/** The people whose valid certificate opens a zone for the module of a lesson. */
function certifiedFor(
  records: TermRecords,
  { audience, index }: TermLesson,
  zone: string,
  on: LocalDate,
  curriculumOf: (group: string) => string,
): Set<string> {
  const [first] = audience
  const curriculum = curriculumOf(first?.group ?? '')
  const group = records.groups.find(({ code }) => code === first?.group)
  const programme = records.deliveries.find(({ code }) => code === group?.delivery)?.programme
  const module = records.curriculumRows.find(
    row => row.curriculum === curriculum && row.index === index,
  )?.parent
  const opening = new Set(
    records.openings
      .filter(one => one.zone === zone)
      .filter(one => one.programme === null || one.programme === programme)
      .filter(one => one.module === null || one.module === module)
      .map(({ certificate }) => certificate),
  )
  return new Set(
    records.certificates
      .filter(
        ({ code, issuedOn, validUntil }) =>
          opening.has(code) && isValidOn({ from: issuedOn, to: validUntil }, on),
      )
      .map(({ person }) => person),
  )
}
