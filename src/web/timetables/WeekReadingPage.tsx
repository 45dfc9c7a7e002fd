import { Button, Progress } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ProblemError } from '#contract/http/call.ts'
import { paths } from '../app/paths.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { useGo } from '../ui/navigation/use-go.ts'
import { ActButton } from '../ui/parts/ActButton.tsx'
import { Page } from '../ui/parts/Page.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import styles from './published.module.css'
import { useReadingActs, useWeekReading, type WeekReading } from './published-weeks.api.ts'
import { ReadingRemarks } from './ReadingRemarks.tsx'
import { WeekChanges } from './WeekChanges.tsx'

/** What was read from the files of a week: what could not be, what it holds, what it changes; then it is kept or not. */
export function WeekReadingPage() {
  const { t } = useTranslation('office')
  const { id } = useParams({ strict: false }) as { id: string }
  const found = useWeekReading(id)
  const reading = found.data
  return (
    <Page title={t('published.reading.title')}>
      {found.error && <ProblemNote error={found.error} />}
      {found.isPending && <Skeleton />}
      {reading && (
        <>
          <p className={styles.soft}>{reading.files.map(({ name }) => name).join(', ')}</p>
          {reading.state === 'reading' ? <UnderWay reading={reading} /> : <Read reading={reading} />}
          <Acts reading={reading} />
        </>
      )}
    </Page>
  )
}

interface Props {
  readonly reading: WeekReading
}

function UnderWay({ reading: { progress } }: Props) {
  const { t } = useTranslation('office')
  return (
    <div className={styles.progress}>
      <span role="status">
        {progress ? t('published.reading.file', { ...progress }) : t('published.reading.soon')}
      </span>
      <Progress
        value={progress ? ((progress.number - 1) / progress.of) * 100 : 0}
        striped
        animated
        aria-hidden
      />
      <span className={styles.soft}>{t('published.reading.calm')}</span>
    </div>
  )
}

function Read({ reading }: Props) {
  const { t } = useTranslation('office')
  const { counts, difference } = reading
  return (
    <>
      <div className={styles.verdict} data-tone={toneOf(reading)} role="status">
        <p className={styles.verdictTitle}>{t(`published.reading.${verdictOf(reading)}`)}</p>
        {counts && (
          <p>
            {t('published.reading.holds', { count: counts.lessons })},{' '}
            {t('published.reading.who', {
              groups: counts.groups,
              teachers: counts.teachers,
              rooms: counts.rooms,
            })}
          </p>
        )}
        {reading.acts.keep && reading.state === 'read' && <p>{reading.acts.keep.sentence}</p>}
      </div>
      <ReadingRemarks reading={reading} />
      {difference && reading.state === 'read' && <WeekChanges difference={difference} />}
    </>
  )
}

function verdictOf({ state, kept, difference, acts }: WeekReading) {
  if (state === 'kept') return 'kept'
  if (state === 'cancelled') return 'cancelled'
  if (state === 'failed' || difference === null || acts.keep) return 'failed'
  if (difference.isNone) return 'same'
  return kept ? 'changed' : 'fresh'
}

const toneOf = (reading: WeekReading): string | undefined =>
  ({ kept: 'good', failed: 'bad' })[verdictOf(reading) as string]

function Acts({ reading }: Props) {
  const { t } = useTranslation('office')
  const go = useGo()
  const { keep, cancel } = useReadingActs(reading.id)
  const { acts, college, difference, kept, problems, startsOn, state } = reading
  const error = keep.error ?? cancel.error
  const isFaster = error instanceof ProblemError && error.problem.status === 412
  const toWeek = startsOn ? paths.publishedWeeks({ college, week: startsOn }) : paths.publishedWeeks()
  return (
    <div className={styles.acts}>
      {error && !isFaster && <ProblemNote error={error} />}
      {isFaster && (
        <p className={styles.faster} role="alert">
          {t('published.reading.fasterText')}
        </p>
      )}
      {state === 'read' && !difference?.isNone && (
        <ActButton
          variant="filled"
          refusal={acts.keep?.sentence}
          busy={keep.isPending}
          onAct={() =>
            keep.mutate(kept?.revision ?? null, {
              onSuccess: head => go(paths.publishedWeeks({ college, week: head.startsOn })),
            })
          }
        >
          {t(problems.length > 0 ? 'published.reading.keepRest' : 'published.reading.keep')}
        </ActButton>
      )}
      {(state === 'read' || state === 'reading') && (
        <Button
          variant="default"
          loading={cancel.isPending}
          onClick={() => cancel.mutate(undefined, { onSuccess: () => go(paths.publishedWeeks()) })}
        >
          {t(state === 'reading' ? 'published.reading.stop' : 'published.reading.cancel')}
        </Button>
      )}
      {state === 'read' && difference?.isNone && (
        <PageLink href={toWeek}>{t('published.reading.toWeek')}</PageLink>
      )}
      {state !== 'reading' && (
        <PageLink href={paths.publishedWeeks()}>{t('published.reading.another')}</PageLink>
      )}
    </div>
  )
}
