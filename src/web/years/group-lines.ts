import type { Board } from './years.api.ts'

type Block = Board['blocks'][number]
type Session = Board['problem']['sessions'][number]
type Activity = Board['groups'][number]['activities'][number]
type WeeklyLoad = Board['weeklyLoads'][number]

/** A practice of a group as one bar: its subgroups have it in the same weeks, each in its place. */
export interface Bar {
  readonly session: Session
  readonly firstWeek: number
  readonly blocks: readonly Block[]
  readonly locked: boolean
  /** The registers have it no more; it can only be taken out. */
  readonly isLost: boolean
}

/** Weeks in a row with the same activity that no plan decides: exams, attestation, holidays. */
export interface Run {
  readonly activity: Activity
  readonly firstWeek: number
  readonly weeks: number
}

/** Practice on a day of each week, over weeks in a row. */
export interface DayRun {
  readonly load: WeeklyLoad
  readonly firstWeek: number
  readonly weeks: number
  /** Practices of the same weeks stand below each other, in lanes from 0. */
  readonly lane: number
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
  readonly days: readonly DayRun[]
}

/** A college with its groups. */
export interface CollegeLines {
  readonly college: string
  readonly groups: readonly GroupLine[]
}

/** What the board is narrowed to. */
export interface BoardFilters {
  readonly college: string | undefined
  readonly programme: string | undefined
  readonly employer: string | undefined
}

/** The groups of a board under their colleges, as far as the filters let them through. */
export function collegeLines(board: Board, filters: BoardFilters): CollegeLines[] {
  const bars = barsByGroup(board)
  const owners = new Map(board.problem.resources.map(({ code, owner }) => [code, owner]))
  const lines = board.groups
    .filter(group => !filters.college || group.college === filters.college)
    .filter(group => !filters.programme || group.programme === filters.programme)
    .map(group => ({
      ...group,
      bars: bars.get(group.code) ?? [],
      runs: runsOf(group.activities),
      days: dayRuns(board.weeklyLoads.filter(load => load.group === group.code)),
    }))
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
    const known = sessions.get(id)
    const session = known ?? lostSession(id, placed, first)
    const bar = {
      session,
      firstWeek: first.firstWeek,
      blocks: placed,
      locked: placed.some(block => block.locked),
      isLost: known === undefined,
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

/** The practice of a board by its name: as the registers have it, or as the plan remembers it. */
export const sessionNamed = (board: Board, id: string): Session | undefined =>
  board.problem.sessions.find(session => session.id === id) ??
  [...barsByGroup(board).values()].flat().find(({ session }) => session.id === id)?.session

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

/** The runs of weeks with practice on one day of each. */
export function dayRuns(loads: readonly WeeklyLoad[]): DayRun[] {
  return loads.flatMap((load, at) => {
    const lane = loads.slice(0, at).filter(({ semester }) => semester === load.semester).length
    const runs: { load: WeeklyLoad; firstWeek: number; weeks: number; lane: number }[] = []
    for (const week of load.weeks) {
      const last = runs.at(-1)
      if (last && last.firstWeek + last.weeks === week) last.weeks++
      else runs.push({ load, firstWeek: week, weeks: 1, lane })
    }
    return runs
  })
}
