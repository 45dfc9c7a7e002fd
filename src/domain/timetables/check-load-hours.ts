import type { Group } from '../groups/group.ts'
import type { Subgroup } from '../groups/subgroup.ts'
import type { CurriculumHours } from '../programmes/curriculum-hours.ts'
import type { CurriculumRow } from '../programmes/curriculum-row.ts'
import type { Delivery } from '../programmes/delivery.ts'
import { academicYear } from '../values/academic-year.ts'
import type { Finding } from '../values/finding.ts'
import { groupBy } from '../values/group-by.ts'
import { loadFinding } from './check-loads.ts'
import type { LessonKind, TeachingLoad } from './teaching-load.ts'
import { semesterOf, type TermNumber } from './term.ts'

/** What the hours of loads are held against. */
export interface LoadPlan {
  readonly groups: readonly Group[]
  readonly subgroups: readonly Subgroup[]
  readonly deliveries: readonly Delivery[]
  readonly curriculumRows: readonly CurriculumRow[]
  readonly curriculumHours: readonly CurriculumHours[]
}

/** Hours are told apart when they differ by more than what rounding leaves. */
const ROUNDING = 0.005

/**
 * Warns where the hours that a group, or one of its subgroups, is taught in a term differ from those of its curriculum:
 * lectures are theory, practicals and laboratory bear their own names, a training practice is training. Subgroups that
 * are taught side by side count once. Terms of which no load is known are not planned yet.
 */
export function checkLoadHours(loads: readonly TeachingLoad[], plan: LoadPlan): Finding[] {
  const plannedOf = plannedHours(plan)
  const deliveryOf = new Map(plan.deliveries.map(delivery => [delivery.code, delivery]))
  const groups = new Map(plan.groups.map(group => [group.code, group]))
  const subgroupsOf = groupBy(plan.subgroups, ({ group }) => group)
  return [...groupBy(loads, termOf).values()].flatMap(ofTerm => {
    const [first] = ofTerm
    const delivery = deliveryOf.get(groups.get(first?.group ?? '')?.delivery ?? '')
    if (!first || !delivery) return []
    const semester = semesterOf(delivery, {
      year: academicYear(first.year),
      number: first.term as TermNumber,
    })
    const planned = plannedOf(delivery.curriculum, semester)
    const numbers = (subgroupsOf.get(first.group) ?? []).map(({ number }) => number)
    return checkTerm(ofTerm, planned, numbers, semester)
  })
}

const termOf = ({ group, year, term }: TeachingLoad): string => `${group} ${year}/${term}`
const partOf = ({ index, kind }: TeachingLoad): string => `${index}~${kind}`

/** The hours that are to be taught in a semester, by row and kind of lesson. */
type Planned = ReadonlyMap<string, number>

function plannedHours({ curriculumRows, curriculumHours }: LoadPlan) {
  const training = new Set(
    curriculumRows
      .filter(({ kind }) => kind === 'trainingPractice')
      .map(({ curriculum, index }) => `${curriculum}~${index}`),
  )
  const semesters = groupBy(curriculumHours, ({ curriculum, semester }) => `${curriculum}~${semester}`)
  return (curriculum: string, semester: number): Planned => {
    const rows = semesters.get(`${curriculum}~${semester}`) ?? []
    const parts = rows.flatMap(row => {
      const practice = training.has(`${curriculum}~${row.index}`) ? row.practice : 0
      const kinds: Readonly<Record<LessonKind, number>> = {
        theory: row.lectures,
        practical: row.practicals,
        laboratory: row.laboratory,
        training: practice,
      }
      return Object.entries(kinds).map(([kind, hours]) => [`${row.index}~${kind}`, hours] as const)
    })
    return new Map(parts.filter(([, hours]) => hours > 0))
  }
}

function checkTerm(
  loads: readonly TeachingLoad[],
  planned: Planned,
  subgroups: readonly number[],
  semester: number,
): Finding[] {
  const parts = groupBy(loads, partOf)
  const [{ group, year, term } = { group: '', year: 0, term: 0 }] = loads
  const missing = [...planned]
    .filter(([part]) => !parts.has(part))
    .map(([part, hours]) => {
      const [index = '', kind = ''] = part.split('~')
      const facts = { group, year, term, semester, index, kind, planned: hours }
      return loadFinding('warning', 'timetable.load-missing', facts, null, null)
    })
  const differing = [...parts].flatMap(([part, ofPart]) =>
    checkPart(ofPart, planned.get(part) ?? 0, subgroups, semester),
  )
  return [...differing, ...missing]
}

/** Whole-group hours and a subgroup's own add up to what each of its students is taught. */
function checkPart(
  loads: readonly TeachingLoad[],
  planned: number,
  subgroups: readonly number[],
  semester: number,
): Finding[] {
  const [load] = loads
  if (!load) return []
  const taught = (subgroup: number | null): number =>
    loads
      .filter(one => one.subgroup === null || one.subgroup === subgroup)
      .reduce((sum, { hours }) => sum + hours, 0)
  const { group, index, kind } = load
  if (planned === 0) {
    const facts = { group, semester, index, kind, hours: taught(load.subgroup) }
    return [loadFinding('warning', 'timetable.load-not-in-curriculum', facts, load, 'index')]
  }
  const isDivided = loads.some(({ subgroup }) => subgroup !== null)
  return (isDivided ? subgroups : [null]).flatMap(subgroup => {
    const hours = taught(subgroup)
    if (Math.abs(hours - planned) < ROUNDING) return []
    const facts = { group, subgroup, semester, index, kind, hours, planned }
    const own = loads.find(one => one.subgroup === subgroup) ?? load
    return [loadFinding('warning', 'timetable.load-hours-differ', facts, own, 'hours')]
  })
}
