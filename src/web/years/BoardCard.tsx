import { BlockCard } from './BlockCard.tsx'
import type { useBoardHands } from './use-board-hands.ts'
import type { Board } from './years.api.ts'

interface Props {
  readonly board: Board
  readonly hands: ReturnType<typeof useBoardHands>
}

/** The card of the practice that is looked at, opened or moved; there is one at a time. */
export function BoardCard({ board, hands }: Props) {
  const { shown } = hands
  if (!shown) return null
  const { session, blocks, isOpen } = shown
  const ids = new Set(session.blocks.map(({ id }) => id))
  const warnings = board.warnings.filter(({ block }) => block !== null && ids.has(block))
  return (
    <BlockCard
      key={session.id}
      session={session}
      blocks={blocks}
      isOpen={isOpen}
      isLost={!board.problem.sessions.some(({ id }) => id === session.id)}
      onItsWay={hands.onItsWay}
      warnings={[...new Set(warnings.map(({ sentence }) => sentence))]}
      refusal={hands.whyNot(session.group)}
      onLock={hands.lock}
      onTakeOut={hands.takeOut}
      onWeek={hands.toWeek}
      onResource={hands.toResource}
      onBlock={hands.toBlock}
    />
  )
}
