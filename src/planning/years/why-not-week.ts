import type { Refusal } from '#domain/values/refusal.ts'
import type { WeekConsequence, WeekObstacle } from './block-consequences.ts'
import type { PlanBlock, PlanSession, YearProblem } from './year-problem.ts'

/** Why a block may not go to a week, as a rule's no; nothing where the week is open. */
export function whyNotWeek(
  problem: YearProblem,
  blockId: string,
  { week, delta, obstacles }: WeekConsequence,
): Refusal | undefined {
  const session = sessionWith(problem, blockId)
  const [obstacle] = obstacles
  const closed: Refusal = {
    code: 'years.week-not-open',
    facts: { week, module: session?.module ?? blockId, group: session?.group ?? '' },
  }
  if (!session || !obstacle) return delta === null ? closed : undefined
  return refusalOf(problem, session, week, obstacle) ?? closed
}

/** How many of the practices that are in the way a sentence names. */
const NAMED = 5

function refusalOf(
  problem: YearProblem,
  session: PlanSession,
  week: number,
  { constraint, resource: code, blocks, week: at, amount }: WeekObstacle,
): Refusal | undefined {
  const resource = problem.resources.find(one => one.code === code)?.name ?? code ?? ''
  const others = [...new Set(blocks.map(id => sayBlock(problem, id)))].slice(0, NAMED)
  switch (constraint) {
    case 'resource.allowed':
      return { code: 'years.resource-not-open', facts: { week, resource } }
    case 'group.one-place-at-a-time':
      return { code: 'years.group-elsewhere', facts: { group: session.group, other: others[0] ?? '' } }
    case 'resource.capacity':
      return { code: 'years.places-taken', facts: { resource, at, amount, blocks: others } }
    case 'resource.shifts':
      return { code: 'years.shifts-taken', facts: { resource, at, blocks: others } }
    case 'resource.quota':
      return { code: 'years.quota-taken', facts: { resource, at, amount } }
    default:
      return undefined
  }
}

/** A block as people name it: its practice and its group. */
function sayBlock(problem: YearProblem, id: string): string {
  const session = sessionWith(problem, id)
  return session ? `${session.module} ${session.group}` : id
}

const sessionWith = (problem: YearProblem, blockId: string): PlanSession | undefined =>
  problem.sessions.find(({ blocks }) => blocks.some((block: PlanBlock) => block.id === blockId))
