import type { Board, PlanState } from './years.api.ts'

type Block = PlanState['blocks'][number]
type Session = Board['problem']['sessions'][number]
type Activity = Board['groups'][number]['activities'][number]

/** A practice of a group as one bar: its subgroups have it in the same weeks, each in its place. */
export interface Bar {
  readonly session: Session
  readonly firstWeek: number
  readonly blocks: readonly Block[]
  readonly locked: boolean
}

/** Weeks in a row with the same activity that no plan decides: exams, attestation, holidays. */
export interface Run {
  readonly activity: Activity
  readonly firstWeek: number
  readonly weeks: number
}

/** A group's line on the board. */
export interface GroupLine {
  readonly code: string
  readonly college: string
  readonly programme: string
  readonly students: number
  readonly mayMove: boolean
  readonly bars: readonly Bar[]
  readonly runs: readonly Run[]
}

/** A college with its groups. */
export interface CollegeLines {
  readonly college: string
  readonly groups: readonly GroupLine[]
}

/** What the board is narrowed to; an empty word is no filter. */
export interface BoardFilters {
  readonly college: string
  readonly programme: string
  readonly employer: string
}

/** The groups of a board under their colleges, as far as the filters let them through. */
export function collegeLines(board: Board, filters: BoardFilters): CollegeLines[] {
  const bars = barsByGroup(board)
  const owners = new Map(board.problem.resources.map(({ code, owner }) => [code, owner]))
  const lines = board.groups
    .filter(group => !filters.college || group.college === filters.college)
    .filter(group => !filters.programme || group.programme === filters.programme)
    .map(group => ({ ...group, bars: bars.get(group.code) ?? [], runs: runsOf(group.activities) }))
    .filter(line => !filters.employer || goesTo(line, filters.employer, owners))
  const colleges = [...new Set(board.groups.map(({ college }) => college))]
  return colleges.flatMap(college => {
    const groups = lines.filter(line => line.college === college)
    return groups.length > 0 ? [{ college, groups }] : []
  })
}

const goesTo = (line: GroupLine, employer: string, owners: ReadonlyMap<string, string>): boolean =>
  line.bars.some(bar => bar.blocks.some(({ resource }) => owners.get(resource) === employer))

/** The bars of each group, in the order of their weeks. */
export function barsByGroup({ problem, blocks }: Pick<Board, 'problem' | 'blocks'>): Map<string, Bar[]> {
  const sessions = new Map(problem.sessions.map(session => [session.id, session]))
  const bySession = new Map<string, Block[]>()
  for (const block of blocks) {
    const session = block.id.slice(0, block.id.lastIndexOf(':'))
    bySession.set(session, [...(bySession.get(session) ?? []), block])
  }
  const bars = new Map<string, Bar[]>()
  for (const [id, placed] of bySession) {
    const [first] = placed
    if (!first) continue
    const session = sessions.get(id) ?? lostSession(id, placed, first)
    const bar = {
      session,
      firstWeek: first.firstWeek,
      blocks: placed,
      locked: placed.some(block => block.locked),
    }
    bars.set(session.group, [...(bars.get(session.group) ?? []), bar])
  }
  for (const list of bars.values()) list.sort((a, b) => a.firstWeek - b.firstWeek)
  return bars
}

/** A practice that the registers no longer have, as the plan remembers it. */
const lostSession = (id: string, blocks: readonly Block[], first: Block): Session => ({
  id,
  group: first.group,
  module: first.module,
  kind: first.kind,
  semester: first.semester,
  weeks: first.weeks,
  earliest: first.firstWeek,
  latest: first.firstWeek + first.weeks - 1,
  wished: first.wishedWeek,
  blocks: blocks.map(({ id: block, subgroup, students }) => ({
    ...{ id: block, subgroup, students, options: [], refused: [], fixed: null },
  })),
})

const SHOWN: readonly Activity[] = ['exams', 'final', 'holidays', 'outside']

/** Runs of weeks that the curriculum's calendar closes to practice; theory is left empty. */
export function runsOf(activities: readonly Activity[]): Run[] {
  const runs: { activity: Activity; firstWeek: number; weeks: number }[] = []
  for (const [position, activity] of activities.entries()) {
    const last = runs.at(-1)
    if (last && last.activity === activity) last.weeks++
    else runs.push({ activity, firstWeek: position + 1, weeks: 1 })
  }
  return runs.filter(({ activity }) => SHOWN.includes(activity))
}

/** A strip of load: a zone, a workshop, or an employer with all its workshops. */
export interface LoadLine {
  readonly code: string
  readonly name: string
  readonly resources: readonly string[]
  readonly capacityByWeek: readonly number[]
  readonly loadByWeek: readonly number[]
}

/** The strips of load of one kind; employers' workshops are added up by employer. */
export function loadLines(
  { problem, labels }: Pick<Board, 'problem' | 'labels'>,
  blocks: readonly Block[],
  type: 'zone' | 'workshop' | 'employer',
): LoadLine[] {
  const lines = new Map<string, { name: string; resources: string[]; capacity: number[]; load: number[] }>()
  const lineOf = new Map<string, { load: number[] }>()
  for (const { code, name, owner, capacityByWeek } of problem.resources.filter(one => one.type === type)) {
    const key = type === 'employer' ? owner : code
    const ownerName = labels.organisations?.[owner] ?? owner
    const label = { zone: `${code} ${name}`, workshop: `${ownerName}: ${name}`, employer: ownerName }[type]
    const line = lines.get(key) ?? {
      name: label,
      resources: [],
      capacity: Array.from({ length: problem.weeks }, () => 0),
      load: Array.from({ length: problem.weeks }, () => 0),
    }
    line.resources.push(code)
    for (const [week, capacity] of capacityByWeek.entries())
      line.capacity[week] = (line.capacity[week] ?? 0) + capacity
    lines.set(key, line)
    lineOf.set(code, line)
  }
  for (const { resource, firstWeek, weeks, students } of blocks) {
    const load = lineOf.get(resource)?.load
    if (!load) continue
    for (let week = firstWeek - 1; week < firstWeek - 1 + weeks; week++)
      load[week] = (load[week] ?? 0) + students
  }
  return [...lines].map(([code, { name, resources, capacity, load }]) => ({
    ...{ code, name, resources, capacityByWeek: capacity, loadByWeek: load },
  }))
}

/** How full a cell is, in steps that the eye tells apart: 0 is empty, 5 is full, 6 is more than it holds. */
export function fullness(load: number, capacity: number): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  if (load === 0) return 0
  if (load > capacity) return 6
  if (load === capacity) return 5
  const share = load / capacity
  return share < 0.3 ? 1 : share < 0.55 ? 2 : share < 0.8 ? 3 : 4
}

/** Months over the weeks of a year; a week belongs to the month of its Thursday. */
export function monthSpans(weeks: Board['weeks']): { month: string; firstWeek: number; weeks: number }[] {
  const spans: { month: string; firstWeek: number; weeks: number }[] = []
  for (const { number, monday } of weeks) {
    const thursday = new Date(`${monday}T00:00:00Z`)
    thursday.setUTCDate(thursday.getUTCDate() + 3)
    const month = thursday.toISOString().slice(0, 7)
    const last = spans.at(-1)
    if (last?.month === month) last.weeks++
    else spans.push({ month, firstWeek: number, weeks: 1 })
  }
  return spans
}
