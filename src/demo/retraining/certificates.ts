import type { Certificate } from '#domain/retraining/certificate.ts'
import { addDays, localDate } from '#domain/values/local-date.ts'
import { type Post, staffPosts } from '../people/staff.ts'
import type { Dice } from '../values/dice.ts'
import { SHARED_ZONES } from '../zones/zone-plans.ts'

/** The code of a retrained worker's certificate. */
export const certificateOf = (person: string): string => `У-${person}`

/** Who was retrained: masters and teachers for the zones, and the employers' workers who teach. */
export const retrainedPosts = (): Post[] => staffPosts().filter(({ zones }) => zones.length > 0)

/** Certificates of the summer of 2024, valid for three years. */
export function certificateRecords(dice: Dice): Certificate[] {
  return retrainedPosts().map(({ person, zones, teachesAt }) => {
    const issuedOn = addDays(localDate('2024-06-17'), dice.below(8) * 7)
    return {
      code: certificateOf(person),
      person,
      course: teachesAt
        ? 'Педагогические основы обучения рабочим профессиям и производственные навыки'
        : `Производственные навыки для участка «${nameOf(zones[0])}»`,
      provider: 'Центр опережающей профессиональной подготовки',
      number: `67-${String(100_000 + dice.below(900_000))}`,
      hours: teachesAt ? 144 : 72,
      issuedOn,
      validUntil: addDays(issuedOn, 3 * 365),
    }
  })
}

const nameOf = (code: string | undefined): string =>
  SHARED_ZONES.find(({ zone }) => zone.code === code)?.zone.name ?? ''
