import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { writeYear } from '../ui/format/write-year.ts'
import { blockingError } from '../ui/http/blocking-error.ts'
import { EmptyState } from '../ui/parts/EmptyState.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import { useBoardAddress } from './board-address.ts'
import { filtersOf } from './board-filters.ts'
import { CompareView } from './CompareView.tsx'
import styles from './head.module.css'
import { useOwnEmployer } from './use-own-employer.ts'
import { YearBoard } from './YearBoard.tsx'
import { YearMenu } from './YearMenu.tsx'
import { useBeginAndPlan, useBoard, usePlans, useYears } from './years.api.ts'

/** The year board: an academic year of all groups in one of its versions, with the load of all places of practice. */
export function YearPage() {
  const { address } = useBoardAddress()
  const years = useYears()
  const year = address.year ?? latestYear(years.data)
  const plans = usePlans(year)
  const version = address.version ?? versionToShow(plans.data?.items)
  const board = useBoard(year && version ? { year, version } : undefined)
  const own = useOwnEmployer()
  const filters = useMemo(() => filtersOf(address, own), [address, own])
  const error = blockingError(years, plans, board)
  if (error) return <ProblemNote error={error} retry={() => void board.refetch()} />
  if (!year || !plans.data) return <Skeleton />
  if (!version) return <NoPlanYet year={year} refusal={plans.data.begin?.sentence} />
  if (!board.data) return <Skeleton lines={6} />
  if (address.compare) return <CompareView year={year} version={version} other={address.compare} />
  return (
    <YearBoard
      key={`${year}/${version}`}
      board={board.data}
      plans={plans.data.items}
      filters={filters}
      current={years.data?.current ?? year}
    />
  )
}

interface Years {
  readonly items: readonly { readonly year: number }[]
  readonly planned: number
}

/** The year that people plan now, unless only another one has plans. */
const latestYear = (years: Years | undefined): number | undefined =>
  years &&
  (years.items.some(({ year }) => year === years.planned)
    ? years.planned
    : (years.items[0]?.year ?? years.planned))

/** The newest draft; without one, the version in force. */
const versionToShow = (
  plans: readonly { readonly version: number; readonly status: string }[] | undefined,
): number | undefined =>
  (
    plans?.find(({ status }) => status === 'draft') ??
    plans?.find(({ status }) => status === 'published') ??
    plans?.[0]
  )?.version

function NoPlanYet({ year, refusal }: { readonly year: number; readonly refusal: string | undefined }) {
  const { t } = useTranslation('office')
  const { change } = useBoardAddress()
  const begin = useBeginAndPlan(year)
  const title = writeYear(year)
  const start = () => begin.mutate(undefined, { onSuccess: ({ version }) => change({ year, version }) })
  return (
    <>
      <header className={styles.head}>
        <YearMenu year={year} />
      </header>
      {begin.error && <ProblemNote error={begin.error} />}
      <EmptyState
        title={t('years.empty.title', { year: title })}
        text={refusal === undefined ? t('years.empty.text') : t('years.empty.readOnly')}
      >
        {refusal === undefined && (
          <Button loading={begin.isPending} onClick={start}>
            {t('years.empty.begin')}
          </Button>
        )}
      </EmptyState>
    </>
  )
}
