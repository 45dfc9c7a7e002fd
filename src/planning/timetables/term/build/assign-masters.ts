import type { WeekNumber } from '#domain/values/academic-year.ts'

/** A block of practice that needs a master for its weeks. */
export interface MasterDemand {
  readonly id: string
  readonly weeks: readonly WeekNumber[]
  /** Who may lead it, the preferred first. */
  readonly masters: readonly string[]
}

/**
 * Gives each block of practice a master who is free in all its weeks: a week of practice is a master's whole week. Blocks
 * with the fewest masters choose first; a block that finds all of its masters taken takes one over whose block another
 * master can lead.
 *
 * @returns the master of each block; a block that is missing has none
 */
export function assignMasters(demands: readonly MasterDemand[]): Map<string, string> {
  const assigned = new Map<string, string>()
  const byId = new Map(demands.map(demand => [demand.id, demand]))
  const inTheWay = (demand: MasterDemand, master: string): MasterDemand[] =>
    [...assigned].flatMap(([id, other]) => {
      const led = byId.get(id)
      return other === master && led && led.weeks.some(week => demand.weeks.includes(week)) ? [led] : []
    })
  /** Lets the demand take a master, moving others aside; `asked` keeps the chain from running in circles. */
  const find = (demand: MasterDemand, asked: Set<string>): boolean => {
    for (const master of demand.masters) {
      const key = `${demand.id} ${master}`
      if (asked.has(key)) continue
      asked.add(key)
      const before = new Map(assigned)
      const others = inTheWay(demand, master)
      for (const { id } of others) assigned.delete(id)
      assigned.set(demand.id, master)
      if (others.every(other => find(other, asked))) return true
      assigned.clear()
      for (const [id, leader] of before) assigned.set(id, leader)
    }
    return false
  }
  const scarceFirst = [...demands].sort(
    (one, other) =>
      one.masters.length - other.masters.length ||
      (one.weeks[0] ?? 0) - (other.weeks[0] ?? 0) ||
      (one.id < other.id ? -1 : 1),
  )
  for (const demand of scarceFirst) find(demand, new Set())
  return assigned
}
