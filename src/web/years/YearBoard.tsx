import { notifications } from '@mantine/notifications'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemError } from '#contract/http/call.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { BlockCard } from './BlockCard.tsx'
import { BoardGrid } from './BoardGrid.tsx'
import { BoardHead } from './BoardHead.tsx'
import styles from './board.module.css'
import { BoardActsProvider } from './board-context.ts'
import { collegeLines, loadLines } from './board-model.ts'
import { boardNames } from './board-names.ts'
import type { WhoQuestion } from './LoadStrips.tsx'
import { PlanningPanel } from './PlanningPanel.tsx'
import { Tray } from './Tray.tsx'
import { useBoardHands } from './use-board-hands.ts'
import { useWhatIf } from './use-moving.ts'
import { Violations } from './Violations.tsx'
import { WhoIsThere } from './WhoIsThere.tsx'
import { type Board, type PlanHead, useDraftActs } from './years.api.ts'

interface Props {
  readonly board: Board
  readonly plans: readonly PlanHead[]
  readonly search: Readonly<Record<string, string>>
  /** The academic year of the working date. */
  readonly current: number
}

/** One version of a year: its groups by weeks, the loads below, and the hands that change a draft. */
export function YearBoard({ board, plans, search, current }: Props) {
  const { t } = useTranslation('office')
  const { plan, problem } = board
  const acts = useDraftActs(plan)
  const whatIf = useWhatIf(board)
  const names = useMemo(() => boardNames(board, t('years.workshop')), [board, t])
  const [asked, setAsked] = useState<WhoQuestion>()
  const hands = useBoardHands({ board, whatIf, names, acts })
  const filters = {
    college: search.college ?? '',
    programme: search.programme ?? '',
    employer: search.employer ?? '',
  }
  const { college, programme, employer } = filters
  const lines = useMemo(
    () => collegeLines(board, { college, programme, employer }),
    [board, college, programme, employer],
  )
  const blocks = hands.blocksShown
  const loads = useMemo(
    () => ({
      zones: loadLines({ problem, labels: board.labels }, blocks, 'zone'),
      workshops: loadLines({ problem, labels: board.labels }, blocks, 'workshop'),
      employers: loadLines({ problem, labels: board.labels }, blocks, 'employer'),
    }),
    [problem, board.labels, blocks],
  )
  const error = standingError(acts, board)
  return (
    <BoardActsProvider value={hands.acts}>
      <div className={styles.palette}>
        <BoardHead
          board={board}
          plans={plans}
          search={search}
          acts={acts}
          onPublished={since => notifications.show({ message: t('years.publishing.done', since) })}
        />
        {error && <ProblemNote error={asConflict(error, t('years.conflict'))} />}
        <PlanningPanel board={board} onStop={() => acts.stop.mutate(undefined)} onEnd={acts.refresh} />
        <Violations board={board} />
        <BoardGrid
          board={board}
          lines={lines}
          loads={loads}
          onItsWay={hands.onItsWay}
          isCurrent={plan.year === current}
          onDragTo={hands.dragTo}
          onDrop={hands.acts.drop}
          onCancel={hands.acts.cancel}
          onAsk={setAsked}
        />
        <Tray board={board} mayMove={hands.whyNot} onTake={hands.take} />
        <p className="visually-hidden" role="status">
          {hands.said}
        </p>
        {hands.shown && (
          <BlockCard
            key={hands.shown.session.id}
            session={hands.shown.session}
            blocks={board.blocks.filter(({ id }) =>
              hands.shown?.session.blocks.some(block => block.id === id),
            )}
            anchor={hands.shown.anchor}
            isPinned={hands.shown.isPinned}
            onItsWay={hands.onItsWay}
            refusal={hands.whyNot(hands.shown.session.group)}
            onLock={hands.lock}
            onTakeOut={hands.takeOut}
            onWeek={hands.toWeek}
            onResource={hands.toResource}
            onEnter={hands.keep}
          />
        )}
        {asked && <WhoIsThere question={asked} blocks={board.blocks} onClose={() => setAsked(undefined)} />}
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
