import { type CSSProperties, useCallback, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../app/paths.ts'
import { BoardHeads } from './BoardHeads.tsx'
import { BoardLegend } from './BoardLegend.tsx'
import { type OnItsWay, useBoardActs } from './board-context.ts'
import { GroupRow } from './GroupRow.tsx'
import styles from './grid.module.css'
import type { CollegeLines, GroupLine } from './group-lines.ts'
import { LoadStrips } from './LoadStrips.tsx'
import type { LoadKind, LoadLine } from './load-lines.ts'
import { MonthJump } from './MonthJump.tsx'
import { useDragOver } from './use-drag-over.ts'
import { useWeekLight } from './use-week-light.ts'
import type { Board } from './years.api.ts'

type Session = Board['problem']['sessions'][number]

interface Props {
  readonly board: Board
  readonly lines: readonly CollegeLines[]
  readonly loads: Readonly<Record<LoadKind, readonly LoadLine[]>>
  readonly onItsWay: OnItsWay | undefined
  readonly warned: ReadonlySet<string>
  readonly isCurrent: boolean
  readonly onDragTo: (session: Session, week: number) => void
  readonly onDrop: () => void
  readonly onAsk: (line: LoadLine, week?: number) => void
}

const LOADS: readonly LoadKind[] = ['zone', 'workshop', 'employer', 'days']

/** The weeks of a year as columns: groups under their colleges, and below in the same columns the loads. */
export function BoardGrid(props: Props) {
  const { board, lines, loads, onItsWay, warned, onAsk } = props
  const { t } = useTranslation('office')
  const { names } = useBoardActs()
  const grid = useRef<HTMLDivElement>(null)
  const { column, light, hide } = useWeekLight(grid, board.problem.weeks)
  const now = props.isCurrent ? board.begunWeeks : undefined
  useDragOver(grid, props)
  const goTo = useWeekInSight(grid, now)
  const isDraft = board.acts.change === null
  const shifted = new Set(onItsWay?.way?.shifts.map(({ session }) => session.id))
  return (
    <>
      <MonthJump weeks={board.weeks} onWeek={goTo} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the pointer only lights up the week under it */}
      <div
        ref={grid}
        className={styles.board}
        style={{ '--count': board.problem.weeks } as CSSProperties}
        onMouseMove={light}
        onMouseLeave={hide}
      >
        <BoardHeads weeks={board.weeks} year={board.plan.year} now={now} />
        {lines.map(({ college, groups }) => (
          <section key={college} className={styles.part} aria-label={names.organisation(college)}>
            <h2 className={styles.college}>{names.organisation(college)}</h2>
            {groups.map(line => (
              <GroupRow
                key={line.code}
                line={line}
                onItsWay={onItsWay?.moving.session.group === line.code ? onItsWay : undefined}
                shifted={isShifted(line, shifted) ? shifted : undefined}
                warned={warned}
                mayMove={isDraft && line.mayMove}
                href={paths.record('groups', line.code)}
              />
            ))}
          </section>
        ))}
        {lines.length === 0 && <p className={styles.none}>{t('years.filters.none')}</p>}
        {LOADS.map(kind => (
          <LoadStrips key={kind} title={t(`years.loads.${kind}`)} lines={loads[kind]} onAsk={onAsk} />
        ))}
        <BoardLegend />
        <div ref={column} className={styles.column} />
      </div>
    </>
  )
}

const isShifted = (line: GroupLine, shifted: ReadonlySet<string>): boolean =>
  line.bars.some(({ session }) => shifted.has(session.id))

/** Scrolls a board that is wider than its screen to a week; it opens at the week of the working date. */
function useWeekInSight(grid: { readonly current: HTMLElement | null }, now: number | undefined) {
  const goTo = useCallback(
    (week: number) => {
      const [first, wanted] = [1, week].map(number =>
        grid.current?.querySelector<HTMLElement>(`[data-week="${number}"]`),
      )
      if (grid.current && first && wanted) grid.current.scrollLeft = wanted.offsetLeft - first.offsetLeft
    },
    [grid],
  )
  useLayoutEffect(() => {
    if (now !== undefined) goTo(now)
  }, [goTo, now])
  return goTo
}
