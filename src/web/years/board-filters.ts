import type { BoardAddress } from './board-address.ts'
import type { BoardFilters } from './group-lines.ts'

/** The word of an address for "no filter", where the board would otherwise choose one by itself. */
export const ALL = 'all'

/** What a board is narrowed to: as its address says, and for an employer's people to those who come to them. */
export function filtersOf(
  { college, programme, employer }: BoardAddress,
  own: string | undefined,
): BoardFilters {
  const chosen = (value: string | undefined) => (value === ALL ? undefined : value)
  return { college: chosen(college), programme: chosen(programme), employer: chosen(employer ?? own) }
}
