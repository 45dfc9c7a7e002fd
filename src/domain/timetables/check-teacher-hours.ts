import type { Employment } from '../people/employment.ts'
import type { Rule } from '../rules/rule.ts'
import { ruleOn, severityOf } from '../rules/rule-on.ts'
import { academicYear, firstDay } from '../values/academic-year.ts'
import type { Finding } from '../values/finding.ts'
import { groupBy } from '../values/group-by.ts'
import { academicHours, toClockHours } from '../values/hours.ts'
import { loadFinding, streamOf } from './check-loads.ts'
import type { TeachingLoad } from './teaching-load.ts'
import { type TermNumber, termWeeks } from './term.ts'

/**
 * Holds what each worker is given against the law: a teacher's year against the hours of the rate and against the most
 * that anybody may teach, a master's term against the week. A stream counts once, whoever hears it.
 */
export function checkTeacherHours(
  loads: readonly TeachingLoad[],
  employments: readonly Employment[],
  rules: readonly Rule[],
): Finding[] {
  const posts = new Map(employments.map(employment => [employment.code, employment]))
  const lessons = withoutRepetition(loads).flatMap(load => {
    const post = posts.get(load.teacher ?? '')
    return post ? [{ load, post }] : []
  })
  const byPost = groupBy(lessons, ({ load, post }) => `${load.year} ${post.code}`)
  const byTerm = groupBy(lessons, ({ load, post }) => `${load.year}/${load.term} ${post.code}`)
  const byPerson = groupBy(lessons, ({ load, post }) => `${load.year} ${post.person}`)
  return [
    ...[...byPost.values()].flatMap(given => checkRate(given, rules)),
    ...[...byTerm.values()].flatMap(given => checkMaster(given, rules)),
    ...[...byPerson.values()].flatMap(given => checkLimit(given, rules)),
  ]
}

/** A lesson that a worker gives, with the post in which he or she gives it. */
interface Given {
  readonly load: TeachingLoad
  readonly post: Employment
}

function withoutRepetition(loads: readonly TeachingLoad[]): TeachingLoad[] {
  const heard = new Set<string>()
  return loads.filter(load => {
    const lesson = load.stream === null ? load.code : `${streamOf(load)} ${load.teacher}`
    const isNew = !heard.has(lesson)
    heard.add(lesson)
    return isNew
  })
}

const hoursOf = (given: readonly Given[]): number => given.reduce((sum, { load }) => sum + load.hours, 0)

function checkRate(given: readonly Given[], rules: readonly Rule[]): Finding[] {
  const [first] = given
  if (first?.post.kind !== 'teacher' || first.post.rate === null) return []
  return aboveRule(given, rules, 'teacherYear', first.post.rate, 'timetable.teacher-above-rate')
}

const checkLimit = (given: readonly Given[], rules: readonly Rule[]): Finding[] =>
  aboveRule(given, rules, 'teacherYearMax', 1, 'timetable.teacher-above-limit')

function aboveRule(
  given: readonly Given[],
  rules: readonly Rule[],
  name: 'teacherYear' | 'teacherYearMax',
  rate: number,
  code: string,
): Finding[] {
  const [first] = given
  const rule = first && ruleOn(rules, name, firstDay(academicYear(first.load.year)))
  const severity = rule && severityOf(rule)
  const hours = hoursOf(given)
  if (!severity || hours <= rule.value * rate) return []
  const { load, post } = first
  const facts = {
    worker: post.code,
    year: load.year,
    hours,
    rate,
    most: rule.value * rate,
    source: rule.source,
  }
  return [loadFinding(severity, code, facts, load, 'teacher')]
}

/** The week of a master is counted in clock hours; in a term it comes as often as the term has weeks. */
function checkMaster(given: readonly Given[], rules: readonly Rule[]): Finding[] {
  const [first] = given
  if (first?.post.kind !== 'master' || first.post.rate === null) return []
  const { load, post } = first
  const { rate } = first.post
  const year = academicYear(load.year)
  const rule = ruleOn(rules, 'masterWeek', firstDay(year))
  const severity = rule && severityOf(rule)
  const weeks = termWeeks({ year, number: load.term as TermNumber })
  const clockHours = toClockHours(academicHours(hoursOf(given)))
  const most = rule ? rule.value * weeks * rate : 0
  if (!severity || clockHours <= most) return []
  const facts = {
    worker: post.code,
    year: load.year,
    term: load.term,
    clockHours,
    weeks,
    most,
    source: rule.source,
  }
  return [loadFinding(severity, 'timetable.master-above-week', facts, load, 'teacher')]
}
