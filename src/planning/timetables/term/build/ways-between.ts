import type { TermRecords } from './term-records.ts'

/** Minutes that nobody has between two lessons of a day: where no way is known. */
const TOO_FAR = 24 * 60

/** The minutes between any two buildings: none within one, the usual in a town, the road between towns. */
export function waysBetween(
  { sites, travels }: Pick<TermRecords, 'sites' | 'travels'>,
  inTown: number,
): number[][] {
  const road = (from: string, to: string) =>
    travels.find(
      way =>
        (way.fromMunicipality === from && way.toMunicipality === to) ||
        (way.fromMunicipality === to && way.toMunicipality === from),
    )?.minutes ?? TOO_FAR
  return sites.map(from =>
    sites.map(to => {
      if (from.code === to.code) return 0
      return from.municipality === to.municipality ? inTown : road(from.municipality, to.municipality)
    }),
  )
}
