import type { Board, PlanState } from './years.api.ts'

type Block = PlanState['blocks'][number]
type WeeklyLoad = Board['weeklyLoads'][number]

/** What strips of load are of: places of practice, or the practice of a day a week by college. */
export type LoadKind = 'zone' | 'workshop' | 'employer' | 'days'

/** A strip of load: a zone, a workshop, an employer with all its workshops, or a college's practice by days. */
export interface LoadLine {
  /** The kind and the code, such as `zone.Z3`: the strip's name in an address. */
  readonly id: string
  readonly kind: LoadKind
  readonly name: string
  /** Whose workshop it is: strips of one owner stand under its name. */
  readonly owner: string | undefined
  readonly resources: readonly string[]
  /** The practice by days that it counts. */
  readonly days: readonly WeeklyLoad[]
  readonly capacityByWeek: readonly number[]
  readonly loadByWeek: readonly number[]
}

type Given = Pick<Board, 'problem' | 'labels'>

/** The strips of load of one kind, of all owners or of one; employers' workshops are added up by employer. */
export function loadLines(
  { problem, labels }: Given,
  blocks: readonly Block[],
  kind: 'zone' | 'workshop' | 'employer',
  whose?: string,
): LoadLine[] {
  const zeros = () => Array.from({ length: problem.weeks }, () => 0)
  const lines = new Map<string, Draft>()
  const lineOf = new Map<string, Draft>()
  const resources = problem.resources.filter(
    ({ type, owner }) => type === kind && (!whose || owner === whose),
  )
  for (const { code, name, owner, capacityByWeek } of resources) {
    const id = `${kind}.${kind === 'employer' ? owner : code}`
    const ownerName = labels.organisations?.[owner] ?? owner
    const line = lines.get(id) ?? {
      name: { zone: `${code} ${name}`, workshop: name, employer: ownerName }[kind],
      owner: kind === 'workshop' ? ownerName : undefined,
      resources: [],
      capacity: zeros(),
      load: zeros(),
    }
    line.resources.push(code)
    for (const [week, capacity] of capacityByWeek.entries())
      line.capacity[week] = (line.capacity[week] ?? 0) + capacity
    lines.set(id, line)
    lineOf.set(code, line)
  }
  for (const { resource, firstWeek, weeks, students } of blocks) {
    const load = lineOf.get(resource)?.load
    if (!load) continue
    for (let week = firstWeek - 1; week < firstWeek - 1 + weeks; week++)
      load[week] = (load[week] ?? 0) + students
  }
  return [...lines].map(([id, { name, owner, resources, capacity, load }]) => ({
    ...{ id, kind, name, owner, resources, days: [], capacityByWeek: capacity, loadByWeek: load },
  }))
}

interface Draft {
  readonly name: string
  readonly owner: string | undefined
  readonly resources: string[]
  readonly capacity: number[]
  readonly load: number[]
}

/** For each college with practice on a day of each week, how many of its students have some in a week. */
export function dayLines({
  problem,
  labels,
  groups,
  weeklyLoads,
}: Pick<Board, 'problem' | 'labels' | 'groups' | 'weeklyLoads'>): LoadLine[] {
  return [...new Set(groups.map(({ college }) => college))].flatMap((college): LoadLine[] => {
    const own = groups.filter(group => group.college === college)
    const codes = new Set(own.map(({ code }) => code))
    const days = weeklyLoads.filter(({ group }) => codes.has(group))
    if (days.length === 0) return []
    const all = own.reduce((sum, { students }) => sum + students, 0)
    const loadByWeek = Array.from({ length: problem.weeks }, (_, position) =>
      own
        .filter(({ code }) => days.some(({ group, weeks }) => group === code && weeks.includes(position + 1)))
        .reduce((sum, { students }) => sum + students, 0),
    )
    const name = labels.organisations?.[college] ?? college
    const capacityByWeek = loadByWeek.map(() => all)
    return [
      {
        id: `days.${college}`,
        kind: 'days',
        name,
        owner: undefined,
        resources: [],
        days,
        capacityByWeek,
        loadByWeek,
      },
    ]
  })
}

/** How full a cell is, in steps that the eye tells apart: 0 is empty, 5 is full, 6 is more than it holds. */
export function fullness(load: number, capacity: number): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  if (load === 0) return 0
  if (load > capacity) return 6
  if (load === capacity) return 5
  const share = load / capacity
  return share < 0.3 ? 1 : share < 0.55 ? 2 : share < 0.8 ? 3 : 4
}
