import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemError } from '#contract/http/call.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { BoardCard } from './BoardCard.tsx'
import { BoardGrid } from './BoardGrid.tsx'
import { BoardHead } from './BoardHead.tsx'
import { useBoardAddress } from './board-address.ts'
import { BoardActsProvider } from './board-context.ts'
import { boardNames } from './board-names.ts'
import type { BoardFilters } from './group-lines.ts'
import type { LoadLine } from './load-lines.ts'
import { PlanningPanel } from './PlanningPanel.tsx'
import { PlanWarnings } from './PlanWarnings.tsx'
import styles from './palette.module.css'
import { Tray } from './Tray.tsx'
import { useBoardHands } from './use-board-hands.ts'
import { useBoardLines } from './use-board-lines.ts'
import { useWhatIf } from './use-moving.ts'
import { Violations } from './Violations.tsx'
import { WhoIsThere } from './WhoIsThere.tsx'
import { type Board, type PlanHead, useDraftActs } from './years.api.ts'

interface Props {
  readonly board: Board
  readonly plans: readonly PlanHead[]
  readonly filters: BoardFilters
  /** The academic year of the working date. */
  readonly current: number
}

/** One version of a year: its groups by weeks, the loads below, and the hands that change a draft. */
export function YearBoard({ board, plans, filters, current }: Props) {
  const { t } = useTranslation('office')
  const { plan } = board
  const acts = useDraftActs(plan)
  const place = useBoardAddress()
  const { address, change } = place
  const whatIf = useWhatIf(board)
  const names = useMemo(() => boardNames(board, t('years.workshop')), [board, t])
  const hands = useBoardHands({ board, whatIf, names, acts, place })
  const { lines, loads, warned } = useBoardLines(board, filters, hands)
  const asked = Object.values(loads)
    .flat()
    .find(({ id }) => id === address.load)
  const ask = useCallback(
    (line: LoadLine, week?: number) => change({ load: line.id, week, block: undefined }),
    [change],
  )
  const error = standingError(acts, board)
  return (
    <BoardActsProvider value={hands.acts}>
      <div className={styles.palette}>
        <BoardHead board={board} plans={plans} filters={filters} acts={acts} />
        {error && <ProblemNote error={asConflict(error, t('years.conflict'))} />}
        <PlanningPanel board={board} onStop={() => acts.stop.mutate(undefined)} onEnd={acts.refresh} />
        <Violations board={board} />
        <PlanWarnings board={board} />
        <BoardGrid
          board={board}
          lines={lines}
          loads={loads}
          onItsWay={hands.onItsWay}
          warned={warned}
          isCurrent={plan.year === current}
          onDragTo={hands.dragTo}
          onDrop={hands.acts.drop}
          onAsk={ask}
        />
        <Tray
          board={board}
          filters={filters}
          whyNot={hands.whyNot}
          onTake={session => hands.acts.shift(session, 0)}
        />
        <p className="visually-hidden" role="status">
          {hands.said}
        </p>
        <BoardCard board={board} hands={hands} />
        {asked && (
          <WhoIsThere
            line={asked}
            week={address.week}
            blocks={board.blocks}
            onClose={() => change({ load: undefined, week: undefined })}
          />
        )}
      </div>
    </BoardActsProvider>
  )
}

/** Why the last act was refused, as long as that holds: the next act and the end of planning take it away. */
function standingError(acts: ReturnType<typeof useDraftActs>, { planning }: Board): Error | null {
  const { move, lock, takeOut, undo, plan, discard, stop } = acts
  const [last] = [move, lock, takeOut, undo, plan, discard, stop].sort(
    (one, other) => other.submittedAt - one.submittedAt,
  )
  const isUnderWay = planning?.state === 'waiting' || planning?.state === 'running'
  const isOfPlanning =
    last?.error instanceof ProblemError && last.error.problem.code === 'years.plan-being-planned'
  return isOfPlanning && !isUnderWay ? null : (last?.error ?? null)
}

/** A draft that somebody else has changed is shown anew, so that the step can be repeated. */
const asConflict = (error: Error, sentence: string): Error =>
  error instanceof ProblemError && error.problem.status === 412
    ? new ProblemError({ ...error.problem, code: 'years.conflict', detail: sentence })
    : error
