import type { YearWeeks } from './year-weeks.api.ts'

type Activity = YearWeeks['groups'][number]['activities'][number]
type Block = YearWeeks['blocks'][number]

/** Weeks in a row in which a group does one thing, with the practice of its subgroups in them. */
export interface Stretch {
  readonly activity: Activity
  readonly firstWeek: number
  readonly weeks: number
  readonly blocks: readonly Block[]
}

/** The year of a group from its first to its last week: what it does, for how long, and where its practice is. */
export function stretchesOf(weeks: YearWeeks, group: string): Stretch[] {
  const activities = weeks.groups.find(({ code }) => code === group)?.activities ?? []
  const own = weeks.blocks.filter(block => block.group === group)
  const stretches: Stretch[] = []
  for (const [position, activity] of activities.entries()) {
    const week = position + 1
    const blocks = own.filter(block => isUnderWay(block, week))
    const last = stretches.at(-1)
    if (last && last.activity === activity && isSame(last.blocks, blocks))
      stretches[stretches.length - 1] = { ...last, weeks: last.weeks + 1 }
    else stretches.push({ activity, firstWeek: week, weeks: 1, blocks })
  }
  return stretches
}

/** The stretch that a week lies in. */
export const stretchAt = (stretches: readonly Stretch[], week: number): Stretch | undefined =>
  stretches.find(({ firstWeek, weeks }) => firstWeek <= week && week < firstWeek + weeks)

/** Whether a block is under way in a week. */
export const isUnderWay = ({ firstWeek, weeks }: Pick<Block, 'firstWeek' | 'weeks'>, week: number): boolean =>
  firstWeek <= week && week < firstWeek + weeks

const isSame = (some: readonly Block[], others: readonly Block[]): boolean =>
  some.length === others.length && some.every(({ id }) => others.some(other => other.id === id))

/** How full places are together in each week: zones of one name, or all workshops of an employer. */
export interface Load {
  readonly load: number
  readonly capacity: number
}

/** The load of the places that a record stands for, week by week. */
export function loadsOf(weeks: YearWeeks, resources: ReadonlySet<string>): Load[] {
  const own = weeks.resources.filter(({ code }) => resources.has(code))
  const sumAt = (lists: readonly (readonly number[])[], position: number) =>
    lists.reduce((sum, list) => sum + (list[position] ?? 0), 0)
  return weeks.weeks.map((_, position) => ({
    load: sumAt(
      own.map(({ loadByWeek }) => loadByWeek),
      position,
    ),
    capacity: sumAt(
      own.map(({ capacityByWeek }) => capacityByWeek),
      position,
    ),
  }))
}

/** The places of practice that a record stands for: a zone itself, all places of an organisation. */
export function placesOf(weeks: YearWeeks, register: string, key: string): Set<string> {
  const own = weeks.resources.filter(({ code, owner }) =>
    register === 'organisations' ? owner === key : code === key,
  )
  return new Set(own.map(({ code }) => code))
}
