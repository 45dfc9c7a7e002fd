import { Button, Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { writeNumber } from '../ui/format/numbers.ts'
import { useLanguage } from '../ui/language/language.ts'
import styles from './planning.module.css'
import { isUnderWay, usePlanningEnd } from './use-planning-end.ts'
import { type Board, type Planning, usePlanning } from './years.api.ts'

interface Props {
  readonly board: Board
  readonly onStop: () => void
  readonly onEnd: () => void
}

/** A plan in progress: cost and bound closing in on each other, what is still open, the time, and a way to stop. */
export function PlanningPanel({ board, onStop, onEnd }: Props) {
  const { t } = useTranslation('office')
  const known = board.planning
  const progress = usePlanning(board.plan, isUnderWay(known))
  const planning = isUnderWay(known) ? (progress.data ?? known) : known
  const say = ({ stopped, moved }: Planning) =>
    stopped ? t('years.planning.stopped') : t('years.planning.done', { moved: moved ?? 0 })
  usePlanningEnd(planning, isUnderWay(known), onEnd, say)
  if (!planning || !isUnderWay(known)) return known?.state === 'failed' ? <Failed planning={known} /> : null
  return (
    <section className={styles.planning} aria-label={t('years.planning.title')} aria-live="off">
      <h2>{t(planning.state === 'waiting' ? 'years.planning.waiting' : 'years.planning.title')}</h2>
      <Figures planning={planning} />
      {planning.seconds !== null && (
        <Progress
          className={styles.progress}
          value={Math.min((planning.elapsed / planning.seconds) * 100, 100)}
          aria-label={t('years.planning.title')}
        />
      )}
      {board.acts.copy === null && (
        <Button size="compact-sm" variant="default" onClick={onStop}>
          {t('years.planning.stop')}
        </Button>
      )}
    </section>
  )
}

function Figures({ planning }: { readonly planning: Planning }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { cost, bound, unplaced, elapsed, seconds } = planning
  const write = (value: number | null) => (value === null ? '…' : writeNumber(Math.round(value), language))
  const gap =
    cost === null || bound === null || bound < 0 ? null : cost === 0 ? 0 : (100 * (cost - bound)) / cost
  return (
    <dl>
      <dt>{t('years.planning.cost')}</dt>
      <dd>{write(cost)}</dd>
      <dt>{t('years.planning.bound')}</dt>
      <dd>{write(bound !== null && bound < 0 ? null : bound)}</dd>
      <dt>{t('years.planning.gap')}</dt>
      <dd>{gap === null ? '…' : `${writeNumber(gap, language, 1)} %`}</dd>
      <dt>{t('years.planning.unplaced')}</dt>
      <dd>{write(unplaced)}</dd>
      <dd>
        {seconds === null
          ? t('years.planning.elapsedFreely', { elapsed: Math.round(elapsed) })
          : t('years.planning.elapsed', { elapsed: Math.round(elapsed), seconds: Math.round(seconds) })}
      </dd>
    </dl>
  )
}

function Failed({ planning }: { readonly planning: Planning }) {
  const { t } = useTranslation('office')
  return (
    <p className={styles.failed} role="alert">
      {planning.problem ?? t('years.planning.failed')}
    </p>
  )
}
