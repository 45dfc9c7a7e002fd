import type { Place } from '#domain/hosts/place.ts'
import { ageOn, type LocalDate } from '#domain/values/local-date.ts'
import type { Obstacle, Obstruction } from './obstacle.ts'
import type { ResourceDraft } from './plan-resources.ts'
import type { PlanRules } from './plan-rules.ts'

/** From this class of conditions on, work is harmful (art. 14 of the law on the special assessment, 426-FZ). */
const HARMFUL_FROM = '3.1'

/** The age from which the Labour Code knows no shorter week, and the one below which its week is the shortest. */
const OF_AGE = 18
const WORKING_AGE = 16

/** What stands against young students at an employer: its own age limit, harmful conditions, and their working week. */
export function ageObstacle(rules: PlanRules, place: Place, resource: ResourceDraft): Obstacle {
  return (monday, _saturday, { youngest }) => {
    const now = ageOn(youngest, monday)
    return (
      harmful(rules, place, resource, monday, now) ??
      tooYoung(place, resource, now) ??
      longWeek(rules, resource, monday, now)
    )
  }
}

function harmful(
  rules: PlanRules,
  { conditionClass }: Place,
  { name, code, type }: ResourceDraft,
  day: LocalDate,
  now: number,
): Obstruction | undefined {
  const rule = rules.on('harmfulWorkAge', day)
  if (!rule || conditionClass < HARMFUL_FROM || now >= rule.value) return undefined
  const { value: age, source, severity } = rule
  const facts = { resource: name, code, type, conditions: conditionClass, age, now, source }
  return { severity, refusal: { code: 'years.harmful-conditions', facts } }
}

function tooYoung(
  { minAge: age }: Place,
  { name, code, type }: ResourceDraft,
  now: number,
): Obstruction | undefined {
  if (now >= age) return undefined
  const facts = { resource: name, code, type, age, now }
  return { severity: 'block', refusal: { code: 'years.under-age', facts } }
}

function longWeek(
  rules: PlanRules,
  { name, code, type }: ResourceDraft,
  day: LocalDate,
  now: number,
): Obstruction | undefined {
  if (now >= OF_AGE) return undefined
  const rule = rules.on(now < WORKING_AGE ? 'minorHoursUnder16' : 'minorHours16to17', day)
  if (!rule || rules.weekClockHours <= rule.value) return undefined
  const { value: limit, source, severity } = rule
  const facts = { resource: name, code, type, now, hours: rules.weekClockHours, limit, source }
  return { severity, refusal: { code: 'years.minor-hours', facts } }
}
