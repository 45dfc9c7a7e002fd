import { Button, Checkbox, NumberInput, Progress } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { USUAL_WISHES } from '#planning/timetables/published/improvement-wishes.ts'
import { writeNumber } from '../ui/format/numbers.ts'
import { useLanguage } from '../ui/language/language.ts'
import { ActButton } from '../ui/parts/ActButton.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import planning from '../years/planning.module.css'
import { isUnderWay, usePlanningEnd } from '../years/use-planning-end.ts'
import styles from './published.module.css'
import { usePublishedAddress } from './published-address.ts'
import { type Improving, type KeptWeek, useImprovingProgress, useWeekActs } from './published-weeks.api.ts'

interface Props {
  readonly kept: KeptWeek
}

/** Lets the program improve a week, and shows how far it is. */
export function ImproveWeek({ kept }: Props) {
  const { t } = useTranslation('office')
  return (
    <section className={styles.panel}>
      <h2>{t('published.improving.title')}</h2>
      <p className={styles.prose}>{t('published.improving.intro')}</p>
      {isUnderWay(kept.improving) ? <UnderWay kept={kept} /> : <Order kept={kept} />}
    </section>
  )
}

function Order({ kept: { acts, head, improving } }: Props) {
  const { t } = useTranslation('office')
  const { improve } = useWeekActs(head)
  const [terms, setTerms] = useState({
    ...{ seconds: 60, seed: 1, minutesHome: USUAL_WISHES.minutesHome, keepsRemote: false },
  })
  const number = (name: 'seconds' | 'seed' | 'minutesHome', min: number, max: number, help?: string) => (
    <NumberInput
      label={t(`published.improving.${name}`)}
      {...(help === undefined ? {} : { description: help })}
      min={min}
      max={max}
      allowDecimal={false}
      clampBehavior="strict"
      value={terms[name]}
      onChange={value => typeof value === 'number' && setTerms({ ...terms, [name]: value })}
    />
  )
  return (
    <>
      {improving?.state === 'failed' && (
        <p className={planning.failed} role="alert">
          {improving.problem}
        </p>
      )}
      {improve.error && <ProblemNote error={improve.error} />}
      <div className={styles.terms}>
        {number('seconds', 1, 600)}
        {number('minutesHome', 0, 600, t('published.improving.minutesHomeHelp'))}
        {number('seed', 1, 999_999, t('published.improving.seedHelp'))}
        <Checkbox
          label={t('published.improving.keepsRemote')}
          checked={terms.keepsRemote}
          onChange={event => setTerms({ ...terms, keepsRemote: event.currentTarget.checked })}
        />
        <ActButton
          variant="filled"
          refusal={acts.improve?.sentence}
          busy={improve.isPending}
          onAct={() => improve.mutate({ revision: head.revision, ...terms })}
        >
          {t('published.improving.begin')}
        </ActButton>
      </div>
    </>
  )
}

function UnderWay({ kept }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const client = useQueryClient()
  const { change } = usePublishedAddress()
  const { stop } = useWeekActs(kept.head)
  const progress = useImprovingProgress(kept.head, true)
  const improving = progress.data ?? kept.improving
  const onEnd = useCallback(async () => {
    await client.invalidateQueries({ queryKey: ['publishedWeeks'] })
    if (improving?.number) change({ variant: String(improving.number) })
  }, [client, improving, change])
  const say = useCallback(
    ({ number, stopped }: Improving) =>
      t(stopped ? 'published.improving.stopped' : 'published.improving.done', { number: number ?? 0 }),
    [t],
  )
  usePlanningEnd(improving, true, () => void onEnd(), say)
  if (!improving) return null
  const { state, first, cost, elapsed, seconds, share } = improving
  const write = (points: number | null) => (points === null ? '…' : writeNumber(Math.round(points), language))
  return (
    <section className={planning.planning} aria-label={t('published.improving.under')} aria-live="off">
      <h2>{t(state === 'waiting' ? 'published.improving.waiting' : 'published.improving.under')}</h2>
      <dl title={t('published.improving.costHelp')}>
        <dt>{t('published.improving.cost')}</dt>
        <dd>
          {write(first)} → {write(cost)}
        </dd>
        <dd>
          {t('published.improving.elapsed', {
            elapsed: Math.round(elapsed),
            seconds: Math.round(seconds ?? 0),
          })}
        </dd>
      </dl>
      <Progress
        className={planning.progress ?? ''}
        value={(share ?? 0) * 100}
        aria-label={t('published.improving.under')}
      />
      <Button size="compact-sm" variant="default" loading={stop.isPending} onClick={() => stop.mutate()}>
        {t('published.improving.stop')}
      </Button>
    </section>
  )
}
