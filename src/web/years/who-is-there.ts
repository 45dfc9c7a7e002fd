import type { LoadLine } from './load-lines.ts'
import type { PlanState } from './years.api.ts'

type Block = PlanState['blocks'][number]

/** A practice at a place: the subgroups of a group that have it there together. */
export interface Guest {
  readonly session: string
  readonly group: string
  readonly module: string
  readonly subgroups: readonly number[]
  readonly students: number
  readonly resource: string
  readonly firstWeek: number
  readonly weeks: number
}

/** Who is at the places of a strip in one week, or in the whole year where none is named; the earliest first. */
export function guestsOf(
  { resources }: Pick<LoadLine, 'resources'>,
  blocks: readonly Block[],
  week: number | undefined,
): Guest[] {
  const guests = new Map<string, Guest>()
  for (const block of blocks) {
    const { id, group, module, subgroup, students, resource, firstWeek, weeks } = block
    const isThere = week === undefined || (firstWeek <= week && week < firstWeek + weeks)
    if (!isThere || !resources.includes(resource)) continue
    const session = id.slice(0, id.lastIndexOf(':'))
    const key = `${session} ${resource}`
    const known = guests.get(key)
    guests.set(key, {
      ...{ session, group, module, resource, firstWeek, weeks },
      subgroups: [...(known?.subgroups ?? []), subgroup],
      students: (known?.students ?? 0) + students,
    })
  }
  return [...guests.values()].sort(
    (a, b) => a.firstWeek - b.firstWeek || a.group.localeCompare(b.group, 'ru', { numeric: true }),
  )
}
