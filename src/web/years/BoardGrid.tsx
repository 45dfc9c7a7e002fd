import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type CSSProperties, type MouseEvent, memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ACTIVITY_LETTERS, ACTIVITY_WORDS, type Activity } from '#domain/programmes/activity.ts'
import { paths } from '../app/paths.ts'
import { useLanguage } from '../ui/language/language.ts'
import styles from './board.module.css'
import { type OnItsWay, useBoardActs } from './board-context.ts'
import { type CollegeLines, type LoadLine, monthSpans } from './board-model.ts'
import { GroupRow } from './GroupRow.tsx'
import { LoadStrips, type WhoQuestion } from './LoadStrips.tsx'
import { writeWeeks } from './write-weeks.ts'
import type { Board } from './years.api.ts'

type Session = Board['problem']['sessions'][number]

interface Props {
  readonly board: Board
  readonly lines: readonly CollegeLines[]
  readonly loads: Readonly<Record<'zones' | 'workshops' | 'employers', readonly LoadLine[]>>
  readonly onItsWay: OnItsWay | undefined
  readonly isCurrent: boolean
  readonly onDragTo: (session: Session, week: number) => void
  readonly onDrop: () => void
  readonly onCancel: () => void
  readonly onAsk: (question: WhoQuestion) => void
}

/** The weeks of a year as columns: groups under their colleges, and below in the same columns the loads. */
export function BoardGrid(props: Props) {
  const { board, lines, loads, onItsWay, onAsk } = props
  const { t } = useTranslation('office')
  const { names } = useBoardActs()
  const grid = useRef<HTMLDivElement>(null)
  const column = useRef<HTMLDivElement>(null)
  useDragOver(grid, props)
  const isDraft = board.acts.change === null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer only lights up the week under it
    <div
      ref={grid}
      className={styles.board}
      style={{ '--count': board.problem.weeks } as CSSProperties}
      onMouseMove={event => lightWeek(event, grid.current, column.current, board.problem.weeks)}
      onMouseLeave={() => column.current?.style.setProperty('display', 'none')}
    >
      <Heads weeks={board.weeks} year={board.plan.year} />
      {lines.map(({ college, groups }) => (
        <section key={college} aria-label={names.organisation(college)}>
          <h2 className={styles.college}>{names.organisation(college)}</h2>
          {groups.map(line => (
            <GroupRow
              key={line.code}
              line={line}
              onItsWay={onItsWay?.moving.session.group === line.code ? onItsWay : undefined}
              mayMove={isDraft && line.mayMove}
              href={paths.record('groups', line.code)}
            />
          ))}
        </section>
      ))}
      <LoadStrips title={t('years.loads.zones')} lines={loads.zones} onAsk={onAsk} />
      <LoadStrips title={t('years.loads.workshops')} lines={loads.workshops} onAsk={onAsk} />
      <LoadStrips title={t('years.loads.employers')} lines={loads.employers} onAsk={onAsk} />
      <Legend />
      <div ref={column} className={styles.column} />
    </div>
  )
}

/** Months and week numbers; they stay in sight. */
const Heads = memo(function Heads({
  weeks,
  year,
}: {
  readonly weeks: Board['weeks']
  readonly year: number
}) {
  const language = useLanguage()
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return (
    <div className={styles.heads}>
      <div className={styles.row}>
        <div className={styles.name} />
        <div className={`${styles.weeks} ${styles.months}`}>
          {monthSpans(weeks).map(({ month: named, firstWeek, weeks: span }) => (
            <span key={named} style={{ gridColumn: `${firstWeek} / span ${span}` }}>
              <b>{month.format(new Date(`${named}-01T00:00:00Z`))}</b>
            </span>
          ))}
        </div>
      </div>
      <div className={styles.row}>
        <div className={styles.name} />
        <div className={`${styles.weeks} ${styles.numbers}`}>
          {weeks.map(({ number, holidays }) => (
            <span
              key={number}
              style={{ gridColumn: number }}
              data-holiday={holidays.length > 0 || undefined}
              title={[writeWeeks(year, number, 1, language), ...holidays].join('\n')}
            >
              {number}
            </span>
          ))}
        </div>
      </div>
    </div>
  )
})

const LEGEND: readonly Activity[] = ['training', 'production', 'exams', 'final', 'holidays']

function Legend() {
  const { t } = useTranslation('office')
  const language = useLanguage()
  return (
    <ul className={styles.legend}>
      {LEGEND.map(activity => (
        <li key={activity}>
          <b>{ACTIVITY_LETTERS[activity]}</b> {ACTIVITY_WORDS[activity][language]}
        </li>
      ))}
      <li>{t('years.legend')}</li>
    </ul>
  )
}

/** The week under the pointer, from 0 and with its fraction; nothing beside the weeks. */
function weekUnder(clientX: number, grid: HTMLElement, weeks: number): number | undefined {
  const area = grid.querySelector(`.${styles.numbers}`)?.getBoundingClientRect()
  if (!area || clientX < area.left || clientX >= area.right) return undefined
  return ((clientX - area.left) / area.width) * weeks
}

/** Lights up the week under the pointer, so that a busy week is seen as one line through groups and loads. */
function lightWeek(
  event: MouseEvent,
  grid: HTMLElement | null,
  column: HTMLElement | null,
  weeks: number,
): void {
  if (!grid || !column) return
  const week = weekUnder(event.clientX, grid, weeks)
  const area = grid.querySelector(`.${styles.numbers}`)?.getBoundingClientRect()
  if (week === undefined || !area) {
    column.style.display = 'none'
    return
  }
  const width = area.width / weeks
  column.style.display = 'block'
  column.style.width = `${width}px`
  column.style.left = `${area.left - grid.getBoundingClientRect().left + grid.scrollLeft + Math.floor(week) * width}px`
}

/** Follows a bar that is dragged: over each week it asks what that week would mean. */
function useDragOver(grid: { readonly current: HTMLElement | null }, props: Props): void {
  const latest = useRef(props)
  latest.current = props
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => typeof source.data.session === 'string',
        onDrag({ source, location }) {
          const { board, onDragTo } = latest.current
          const session = board.problem.sessions.find(({ id }) => id === source.data.session)
          const week =
            grid.current && weekUnder(location.current.input.clientX, grid.current, board.problem.weeks)
          if (!session || week === undefined || week === null) return
          onDragTo(session, Math.round(week - Number(source.data.grabbed) * session.weeks) + 1)
        },
        onDrop: () => latest.current.onDrop(),
      }),
    [grid],
  )
}
