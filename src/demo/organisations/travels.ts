import type { Travel } from '#domain/organisations/travel.ts'

/** Where the cluster's members stand: kilometres along the Moscow–Minsk road, and the way from it. */
const TOWNS: readonly { name: string; along: number; aside: number }[] = [
  { name: 'Смоленск', along: 0, aside: 0 },
  { name: 'Ярцево', along: 63, aside: 0 },
  { name: 'Сафоново', along: 105, aside: 0 },
  { name: 'Дорогобуж', along: 105, aside: 28 },
  { name: 'Вязьма', along: 175, aside: 0 },
  { name: 'Гагарин', along: 238, aside: 0 },
  { name: 'Рославль', along: 0, aside: 118 },
]

/** Minutes by bus for a kilometre, and for getting on and off. */
const MINUTES_A_KILOMETRE = 0.78
const MINUTES_A_RIDE = 10

/**
 * The ways between the municipalities. The towns lie along one road, so the way between two is the difference along
 * it and what each lies aside.
 */
export function townTravels(): Travel[] {
  return TOWNS.flatMap((from, number) =>
    TOWNS.slice(number + 1).map(to => {
      const kilometres = Math.abs(from.along - to.along) + from.aside + to.aside
      return {
        fromMunicipality: from.name,
        toMunicipality: to.name,
        minutes: Math.round(kilometres * MINUTES_A_KILOMETRE) + MINUTES_A_RIDE,
        kilometres,
      }
    }),
  )
}
