import type { Rule } from '../rules/rule.ts'
import { ruleOn, severityOf } from '../rules/rule-on.ts'
import type { Finding } from '../values/finding.ts'
import type { Enrolment } from './enrolment.ts'
import type { Group } from './group.ts'
import type { Subgroup } from './subgroup.ts'

/** Subgroups share out their group: together they hold as many students as the group is planned to have. */
export function checkSubgroups(groups: readonly Group[], subgroups: readonly Subgroup[]): Finding[] {
  const shared = new Map<string, number>()
  for (const subgroup of subgroups) {
    shared.set(subgroup.group, (shared.get(subgroup.group) ?? 0) + subgroup.plannedStudents)
  }
  return groups.flatMap(group => {
    const students = shared.get(group.code)
    if (students === undefined || students === group.plannedStudents) return []
    const facts = { group: group.code, planned: group.plannedStudents, inSubgroups: students }
    return [found('error', 'groups.subgroups-do-not-sum', facts, 'groups', group, 'plannedStudents')]
  })
}

/** A group holds no more students than the rule of its first day allows. */
export function checkGroupSizes(groups: readonly Group[], rules: readonly Rule[]): Finding[] {
  return groups.flatMap(group => {
    const rule = ruleOn(rules, 'groupSize', group.startsOn)
    const severity = rule && severityOf(rule)
    if (!severity || group.plannedStudents <= rule.value) return []
    const { value: most, source } = rule
    const facts = { group: group.code, planned: group.plannedStudents, most, source }
    return [found(severity, 'groups.too-large', facts, 'groups', group, 'plannedStudents')]
  })
}

/** A student is in one group at a time, and in a subgroup that the group has. */
export function checkEnrolments(enrolments: readonly Enrolment[], subgroups: readonly Subgroup[]): Finding[] {
  const known = new Set(subgroups.map(subgroup => `${subgroup.group}~${subgroup.number}`))
  const strangers = enrolments
    .filter(({ group, subgroup }) => subgroup !== null && !known.has(`${group}~${subgroup}`))
    .map(enrolment => {
      const facts = { group: enrolment.group, subgroup: enrolment.subgroup }
      return found('error', 'groups.no-such-subgroup', facts, 'enrolments', enrolment, 'subgroup')
    })
  return [...strangers, ...checkOverlaps(enrolments)]
}

function checkOverlaps(enrolments: readonly Enrolment[]): Finding[] {
  const inOrder = enrolments.toSorted(byPersonAndDay)
  return inOrder.slice(1).flatMap((later, at) => {
    const earlier = inOrder[at]
    if (earlier?.person !== later.person) return []
    if (earlier.endsOn !== null && earlier.endsOn < later.startsOn) return []
    const facts = { person: later.person, group: later.group, other: earlier.group, day: later.startsOn }
    return [found('error', 'groups.enrolled-twice', facts, 'enrolments', later, 'startsOn')]
  })
}

const byPersonAndDay = (one: Enrolment, other: Enrolment): number =>
  one.person === other.person ? compare(one.startsOn, other.startsOn) : compare(one.person, other.person)

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other))

const found = (
  severity: Finding['severity'],
  code: string,
  facts: Finding['facts'],
  register: string,
  record: Group | Enrolment,
  field: string,
): Finding => ({ severity, code, facts, register, record, field })
