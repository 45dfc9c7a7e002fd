import { Button, Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { writeNumber } from '../ui/format/numbers.ts'
import { useLanguage } from '../ui/language/language.ts'
import styles from '../years/planning.module.css'
import { isUnderWay, usePlanningEnd } from '../years/use-planning-end.ts'
import { type TimetableBoard, type Timetabling, useTimetabling } from './timetables.api.ts'

interface Props {
  readonly board: TimetableBoard
  readonly onStop: () => void
  readonly onEnd: () => void
}

/** Planning in progress: what the best so far costs and breaks, the time, and a way to stop with it. */
export function TimetablingPanel({ board, onStop, onEnd }: Props) {
  const { t } = useTranslation('office')
  const known = board.planning
  const wasUnderWay = isUnderWay(known)
  const progress = useTimetabling(board.timetable, wasUnderWay)
  const planning = wasUnderWay ? (progress.data ?? known) : known
  const say = ({ stopped, moved, unplaced }: Timetabling) =>
    t(stopped ? 'timetables.planning.stopped' : 'timetables.planning.done', {
      moved: moved ?? 0,
      unplaced: unplaced ?? 0,
    })
  usePlanningEnd(planning, wasUnderWay, onEnd, say)
  if (!planning || !wasUnderWay)
    return known?.state === 'failed' ? (
      <p className={styles.failed} role="alert">
        {known.problem ?? t('years.planning.failed')}
      </p>
    ) : null
  return (
    <section className={styles.planning} aria-label={t('years.planning.title')} aria-live="off">
      <h2>{t(planning.state === 'waiting' ? 'years.planning.waiting' : 'years.planning.title')}</h2>
      <Figures planning={planning} />
      <Progress
        className={styles.progress}
        value={(planning.share ?? 0) * 100}
        aria-label={t('years.planning.title')}
      />
      {board.acts.copy === null && (
        <Button size="compact-sm" variant="default" onClick={onStop}>
          {t('years.planning.stop')}
        </Button>
      )}
    </section>
  )
}

function Figures({ planning }: { readonly planning: Timetabling }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const write = (value: number | null) => (value === null ? '…' : writeNumber(Math.round(value), language))
  const { cost, broken, elapsed, seconds } = planning
  return (
    <dl>
      <dt>{t('years.planning.cost')}</dt>
      <dd>{write(cost)}</dd>
      <dt>{t('timetables.planning.broken')}</dt>
      <dd>{write(broken)}</dd>
      <dd>
        {seconds === null
          ? t('years.planning.elapsedFreely', { elapsed: Math.round(elapsed) })
          : t('years.planning.elapsed', { elapsed: Math.round(elapsed), seconds: Math.round(seconds) })}
      </dd>
    </dl>
  )
}
