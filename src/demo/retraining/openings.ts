import type { Opening } from '#domain/retraining/opening.ts'
import { DELIVERY_PLANS, intakes } from '../programmes/deliveries.ts'
import { practiceBaseRecords } from '../zones/practice-bases.ts'
import { SHARED_ZONES } from '../zones/zone-plans.ts'
import { certificateOf, retrainedPosts } from './certificates.ts'

/** Nobody is certified yet for this module in the only zone that serves it, so that its practice has no place. */
const NOT_YET = { zone: 'Z6', programme: '15.01.37', module: 'ПМ.02' }

/** How many workers open a zone for a module. */
const BEARERS = 2

/** Which certificate opens which zone for which module: for each, workers of the college first, then of the owner. */
export function openingRecords(): Opening[] {
  return neededOpenings().flatMap(({ zone, programme, module }) =>
    bearersOf(zone, programme).map(person => ({
      code: `${zone}-${programme}-${module}-${person}`,
      certificate: certificateOf(person),
      zone,
      programme,
      module,
    })),
  )
}

type Need = Pick<Opening, 'zone'> & { readonly programme: string; readonly module: string }

/** Every module of a programme that some delivery practises in a zone. */
function neededOpenings(): Need[] {
  const programmes = new Map(intakes().map(({ code, delivery }) => [code, delivery.programme]))
  const zones = new Set(SHARED_ZONES.map(({ zone }) => zone.code))
  const needs = new Map<string, Need>()
  for (const { delivery, index, zone } of practiceBaseRecords()) {
    const programme = programmes.get(delivery)
    if (!programme || !zones.has(zone)) continue
    const need = { zone, programme, module: index.replace('УП', 'ПМ') }
    needs.set(Object.values(need).join(' '), need)
  }
  needs.delete(Object.values(NOT_YET).join(' '))
  return [...needs.values()]
}

/** Two certified workers for a zone, those of the colleges that teach the programme before others. */
function bearersOf(zone: string, programme: string): string[] {
  const colleges = DELIVERY_PLANS.filter(plan => plan.programme === programme).map(({ college }) => college)
  const certified = retrainedPosts().filter(({ zones }) => zones.includes(zone))
  const nearness = (organisation: string): number => {
    const rank = colleges.indexOf(organisation)
    return rank < 0 ? colleges.length : rank
  }
  return certified
    .sort((one, other) => nearness(one.organisation) - nearness(other.organisation))
    .slice(0, Math.max(BEARERS, colleges.length))
    .map(({ person }) => person)
}
