import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { addDays, localDate } from '#domain/values/local-date.ts'
import { writeDateShort } from '../ui/format/dates.ts'
import { blockingError } from '../ui/http/blocking-error.ts'
import { EmptyState } from '../ui/parts/EmptyState.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import { BringWeek } from './BringWeek.tsx'
import { KeptWeekBoard } from './KeptWeekBoard.tsx'
import styles from './published.module.css'
import { usePublishedAddress } from './published-address.ts'
import { type KeptWeeks, useKeptWeeks, type WeekAddress } from './published-weeks.api.ts'

/** Weeks that a college plans in Excel: brought, looked at, and improved. */
export function PublishedWeeksPage() {
  const { t } = useTranslation('office')
  const { address } = usePublishedAddress()
  const weeks = useKeptWeeks()
  const blocked = blockingError(weeks)
  if (blocked) return <ProblemNote error={blocked} retry={() => void weeks.refetch()} />
  if (!weeks.data) return <Skeleton />
  const shown = weekToShow(weeks.data, address)
  return (
    <div className={styles.page}>
      <header className={`${styles.head} no-print`}>
        <h1>{t('published.title')}</h1>
        {shown && <WeekMenu weeks={weeks.data} shown={shown} />}
      </header>
      {shown ? (
        <>
          <KeptWeekBoard key={`${shown.college} ${shown.startsOn}`} address={shown} weeks={weeks.data} />
          <section className={`${styles.again} no-print`}>
            <BringWeek weeks={weeks.data} college={shown.college} label={t('published.chooseMore')} />
          </section>
        </>
      ) : (
        <>
          <p className={styles.prose}>{t('published.intro')}</p>
          <EmptyState title={t('published.emptyTitle')} text={t('published.emptyText')}>
            <BringWeek weeks={weeks.data} college={address.college} label={t('published.choose')} />
          </EmptyState>
        </>
      )}
    </div>
  )
}

/** The week that is asked for; else the latest of the college that is asked for, or of any. */
function weekToShow(
  { items }: KeptWeeks,
  { college, week }: { readonly college?: string; readonly week?: string },
): WeekAddress | undefined {
  const own = items.filter(one => college === undefined || one.college === college)
  const found = own.find(({ startsOn }) => startsOn === week) ?? own[0] ?? items[0]
  return found && { college: found.college, startsOn: found.startsOn }
}

interface MenuProps {
  readonly weeks: KeptWeeks
  readonly shown: WeekAddress
}

/** The weeks that were kept. */
function WeekMenu({ weeks: { items, labels }, shown }: MenuProps) {
  const { t } = useTranslation('office')
  const { change } = usePublishedAddress()
  const isOfMany = new Set(items.map(({ college }) => college)).size > 1
  return (
    <NativeSelect
      aria-label={t('published.week')}
      value={`${shown.college} ${shown.startsOn}`}
      onChange={event => {
        const value = event.currentTarget.value
        const chosen = items.find(({ college, startsOn }) => `${college} ${startsOn}` === value)
        if (chosen)
          change({
            ...{ college: chosen.college, week: chosen.startsOn },
            ...{ variant: undefined, figure: undefined, of: undefined },
          })
      }}
      data={items.map(({ college, startsOn }) => ({
        value: `${college} ${startsOn}`,
        label: [
          ...(isOfMany ? [labels.organisations?.[college] ?? college] : []),
          t('published.weekOf', {
            first: writeDateShort(startsOn),
            last: writeDateShort(addDays(localDate(startsOn), 6)),
          }),
        ].join(', '),
      }))}
    />
  )
}
