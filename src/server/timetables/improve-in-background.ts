import type { Database } from '#database/client/open-database.ts'
import { noteProgress } from '#database/client/orders.ts'
import { inTransaction, reading } from '#database/client/transactions.ts'
import type { ImprovingInput, ImprovingResult } from '#database/timetables/improving.orders.ts'
import { roomDecisions } from '#database/timetables/published-weeks.queries.ts'
import { keepImprovement } from '#database/timetables/published-weeks.writes.ts'
import { countWeek } from '#domain/timetables/published-counts.ts'
import { settledBy } from '#domain/timetables/room-decision.ts'
import { countMoved } from '#domain/timetables/week-improvement.ts'
import { plannerIn } from '../http/planner-in.ts'
import type { WorkSignal } from '../jobs/background.ts'
import { IMPROVE_WEEK } from '../jobs/improve-week-task.ts'
import { planInThread } from '../jobs/planning-thread.ts'
import { runOrder } from '../jobs/run-order.ts'
import { existingWeek } from './kept-week-board.ts'
import type { TimetablingHouse } from './plan-in-background.ts'

/** Improves a kept week in the background, in the name of the person who ordered it, and keeps what was found. */
export function improveInBackground(house: TimetablingHouse, id: string, input: ImprovingInput): void {
  house.background.begin(id, async signal => {
    await runOrder(house.database, id, 'timetable.improving-failed', () =>
      improve(house.database, id, input, signal),
    )
  })
}

async function improve(
  database: Database,
  id: string,
  input: ImprovingInput,
  signal: WorkSignal,
): Promise<ImprovingResult> {
  const scope = { job: id }
  const begun = performance.now()
  const { person, stored, decisions } = await reading(database, scope, async reader => ({
    person: (await plannerIn(reader)).person,
    stored: await existingWeek(reader, input),
    decisions: (await roomDecisions(reader, input.college)).decisions,
  }))
  const { week, kinds } = settledBy(stored.week, decisions)
  const improved = await planInThread(IMPROVE_WEEK, { ...input, week, kinds }, signal, progress => {
    void noteProgress(database, id, progress).catch(() => undefined)
  })
  const { college, startsOn, seed, seconds, keepsRemote, minutesHome } = input
  const stopped = signal.isStopped()
  const head = {
    ...{
      college,
      startsOn,
      revision: stored.revision,
      seed,
      seconds,
      keepsRemote,
      minutesHome,
      stopped,
      person,
    },
    before: countWeek(week, kinds, minutesHome),
    after: countWeek(improved.week, kinds, minutesHome),
    moved: countMoved(improved.moved),
  }
  const number = await inTransaction(database, scope, { cause: `plan:${id}` }, tx =>
    keepImprovement(tx, head, { ...improved, decisions }),
  )
  return { number, stopped, elapsed: (performance.now() - begun) / 1000 }
}
