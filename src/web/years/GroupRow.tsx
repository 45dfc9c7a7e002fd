import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { BarButton } from './BarButton.tsx'
import type { OnItsWay } from './board-context.ts'
import { ClosedWeeks } from './ClosedWeeks.tsx'
import { DayPractice } from './DayPractice.tsx'
import styles from './grid.module.css'
import type { Bar, GroupLine } from './group-lines.ts'
import { PriceCells } from './PriceCells.tsx'

interface Props {
  readonly line: GroupLine
  /** The practice of this group that is on its way; nothing where it is another group's. */
  readonly onItsWay: OnItsWay | undefined
  /** The practices of this group that make way for the one that moves. */
  readonly shifted: ReadonlySet<string> | undefined
  /** The practices that a rule which does not block speaks against. */
  readonly warned: ReadonlySet<string>
  readonly mayMove: boolean
  readonly href: string
}

/** A group's year: its practice as bars, what its calendar closes as letters, and prices while a practice moves. */
export const GroupRow = memo(function GroupRow(props: Props) {
  const { line, onItsWay, shifted, warned, mayMove, href } = props
  const { t } = useTranslation('office')
  const bars = onItsWay ? withMoving(line.bars, onItsWay) : line.bars
  const price = onItsWay?.prices[onItsWay.moving.week - 1]
  return (
    <div className={styles.row} data-moving={onItsWay ? true : undefined}>
      <div className={styles.name}>
        <PageLink href={href}>{line.code}</PageLink>
        <span title={t('years.students', { count: line.students })}>{line.students}</span>
      </div>
      <div className={styles.weeks}>
        {line.runs.map(run => (
          <ClosedWeeks key={run.firstWeek} run={run} />
        ))}
        {onItsWay && <PriceCells prices={onItsWay.prices} at={onItsWay.moving.week} />}
        {bars.map(bar => {
          const { id } = bar.session
          const isMoving = onItsWay?.moving.session.id === id
          return (
            <BarButton
              key={id}
              bar={bar}
              mayMove={mayMove}
              isMoving={isMoving}
              isRefused={isMoving && price?.refusal !== undefined && onItsWay.way?.lost.length !== 0}
              isShifted={shifted?.has(id) ?? false}
              isWarned={warned.has(id)}
            />
          )
        })}
        {line.days.map(run => (
          <DayPractice key={`${run.load.module} ${run.load.semester} ${run.firstWeek}`} run={run} />
        ))}
      </div>
    </div>
  )
})

/** The bars of a group with the one that moves where it would stand; it keeps its place in the list, and so the focus. */
function withMoving(bars: readonly Bar[], { moving }: OnItsWay): readonly Bar[] {
  const { session, week } = moving
  const isThere = bars.some(bar => bar.session.id === session.id)
  if (!isThere) return [...bars, { session, firstWeek: week, blocks: [], locked: false, isLost: false }]
  return bars.map(bar => (bar.session.id === session.id ? { ...bar, firstWeek: week } : bar))
}
