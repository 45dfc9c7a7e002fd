import { memo } from 'react'
import { ACTIVITY_LETTERS, ACTIVITY_WORDS } from '#domain/programmes/activity.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { BarButton } from './BarButton.tsx'
import styles from './board.module.css'
import type { OnItsWay } from './board-context.ts'
import type { Bar, GroupLine } from './board-model.ts'
import { PriceCells } from './PriceCells.tsx'

interface Props {
  readonly line: GroupLine
  /** The practice of this group that is on its way; nothing where it is another group's. */
  readonly onItsWay: OnItsWay | undefined
  readonly mayMove: boolean
  readonly href: string
}

/** A group's year: its practice as bars, what its calendar closes as letters, and prices while a practice moves. */
export const GroupRow = memo(function GroupRow({ line, onItsWay, mayMove, href }: Props) {
  const bars = onItsWay ? withMoving(line.bars, onItsWay) : line.bars
  const price = onItsWay?.prices[onItsWay.moving.week - 1]
  return (
    <div className={styles.row} data-moving={onItsWay ? true : undefined}>
      <div className={styles.name}>
        <PageLink href={href}>{line.code}</PageLink>
        <span>{line.students}</span>
      </div>
      <div className={styles.weeks}>
        {line.runs.map(run => (
          <Closed key={run.firstWeek} run={run} />
        ))}
        {onItsWay && <PriceCells prices={onItsWay.prices} at={onItsWay.moving.week} />}
        {bars.map(bar => {
          const isMoving = onItsWay?.moving.session.id === bar.session.id
          return (
            <BarButton
              key={bar.session.id}
              bar={bar}
              mayMove={mayMove}
              isMoving={isMoving}
              isRefused={isMoving && price?.refusal !== undefined}
            />
          )
        })}
      </div>
    </div>
  )
})

function Closed({ run }: { readonly run: GroupLine['runs'][number] }) {
  const language = useLanguage()
  const letter = ACTIVITY_LETTERS[run.activity]
  return (
    <span
      className={styles.closed}
      style={{ gridColumn: `${run.firstWeek} / span ${run.weeks}` }}
      data-activity={run.activity}
      title={ACTIVITY_WORDS[run.activity][language]}
    >
      {run.activity === 'holidays' || run.activity === 'outside'
        ? weeksOf(run).map(week => <i key={week}>{letter}</i>)
        : letter}
    </span>
  )
}

const weeksOf = ({ firstWeek, weeks }: GroupLine['runs'][number]): number[] =>
  Array.from({ length: weeks }, (_, position) => firstWeek + position)

/** The bars of a group with the one that moves where it would stand; it keeps its place in the list, and so the focus. */
function withMoving(bars: readonly Bar[], { moving }: OnItsWay): readonly Bar[] {
  const { session, week } = moving
  const isThere = bars.some(bar => bar.session.id === session.id)
  if (!isThere) return [...bars, { session, firstWeek: week, blocks: [], locked: false }]
  return bars.map(bar => (bar.session.id === session.id ? { ...bar, firstWeek: week } : bar))
}
