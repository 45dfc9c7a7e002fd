import { groups } from '#domain/groups/group.ts'
import { places } from '#domain/hosts/place.ts'
import { mondayOfWeek } from '#domain/values/academic-year.ts'
import { addDays } from '#domain/values/local-date.ts'
import { zones } from '#domain/zones/zone.ts'
import type { Placement } from '../year-problem.ts'
import type { BuiltYear } from './build-year-problem.ts'
import type { PlanWarning } from './plan-warning.ts'

/** What is worth a look in a plan: what the records say already, and what follows from where the blocks are. */
export function planWarnings(built: BuiltYear, placement: Placement): PlanWarning[] {
  return [...built.warnings, ...cautionsMet(built, placement), ...ordersTurned(built, placement)]
}

/** The rules that only warn and that a block breaks where it is. */
function cautionsMet({ problem, cautions }: BuiltYear, placement: Placement): PlanWarning[] {
  const places = new Map(placement.map(place => [place.block, place]))
  return problem.sessions.flatMap(({ group, weeks, blocks }) =>
    blocks.flatMap(({ id }): PlanWarning[] => {
      const place = places.get(id)
      const last = place ? place.firstWeek + weeks - 1 : 0
      const met = cautions
        .get(id)
        ?.find(
          caution =>
            caution.resource === place?.resource &&
            caution.weeks.some(week => place.firstWeek <= week && week <= last),
        )
      return met ? [{ group, block: id, about: placeOf(problem, met.resource), refusal: met.refusal }] : []
    }),
  )
}

/** Training practice that ends after production practice of its module begins, where a rule lets that pass. */
function ordersTurned({ problem, wishedOrder }: BuiltYear, placement: Placement): PlanWarning[] {
  const weekOf = new Map(placement.map(({ block, firstWeek }) => [block, firstWeek]))
  const sessions = new Map(problem.sessions.map(session => [session.id, session]))
  return wishedOrder.flatMap(([before, after]): PlanWarning[] => {
    const [training, production] = [sessions.get(before), sessions.get(after)]
    const first = training?.blocks.map(({ id }) => weekOf.get(id)).find(week => week !== undefined)
    const second = production?.blocks.map(({ id }) => weekOf.get(id)).find(week => week !== undefined)
    if (!training || !production || first === undefined || second === undefined) return []
    const to = first + training.weeks - 1
    if (second > to) return []
    const facts = {
      group: training.group,
      training: training.module,
      production: production.module,
      from: second,
      to,
      firstDay: mondayOfWeek(problem.year, second),
      lastDay: addDays(mondayOfWeek(problem.year, to), 6),
    }
    const about = { register: groups.name, key: training.group }
    return [{ group: training.group, block: null, about, refusal: { code: 'years.order-turned', facts } }]
  })
}

/** The record of a place of practice: an employer's places, or a zone. */
function placeOf({ resources }: BuiltYear['problem'], code: string): PlanWarning['about'] {
  const isEmployers = resources.some(resource => resource.code === code && resource.type === 'employer')
  return { register: isEmployers ? places.name : zones.name, key: code }
}
