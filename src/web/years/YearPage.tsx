import { Button } from '@mantine/core'
import { useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { paths } from '../app/paths.ts'
import { useGo } from '../ui/navigation/use-go.ts'
import { EmptyState } from '../ui/parts/EmptyState.tsx'
import { Page } from '../ui/parts/Page.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import { CompareView } from './CompareView.tsx'
import { writeYear } from './write-year.ts'
import { YearBoard } from './YearBoard.tsx'
import { useBeginAndPlan, useBoard, usePlans, useYears } from './years.api.ts'

/** The year board: an academic year of all groups in one of its versions, with the load of all places of practice. */
export function YearPage() {
  const search = useLocation().search as Readonly<Record<string, string>>
  const years = useYears()
  const year = Number(search.year) || latestYear(years.data)
  const plans = usePlans(year)
  const version = Number(search.version) || versionToShow(plans.data?.items)
  const board = useBoard(year && version ? { year, version } : undefined)
  const error = years.error ?? plans.error ?? board.error
  if (error) return <ProblemNote error={error} retry={() => void board.refetch()} />
  if (!year || !plans.data) return <Skeleton />
  if (!version) return <NoPlanYet year={year} refusal={plans.data.begin?.sentence} />
  if (!board.data) return <Skeleton lines={6} />
  if (search.compare)
    return <CompareView year={year} version={version} other={Number(search.compare)} board={board.data} />
  return (
    <YearBoard
      key={`${year}/${version}`}
      board={board.data}
      plans={plans.data.items}
      search={search}
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
  const go = useGo()
  const begin = useBeginAndPlan(year)
  const title = writeYear(year)
  const start = () =>
    begin.mutate(undefined, {
      onSuccess: ({ version }) => go(paths.years({ year: String(year), version: String(version) })),
    })
  return (
    <Page title={t('years.title', { year: title })}>
      {begin.error && <ProblemNote error={begin.error} />}
      <EmptyState
        title={t('years.empty.title', { year: title })}
        text={refusal === undefined ? t('years.empty.text') : t('years.empty.readOnly')}
      >
        {refusal === undefined ? (
          <Button loading={begin.isPending} onClick={start}>
            {t('years.empty.begin')}
          </Button>
        ) : (
          <p>{refusal}</p>
        )}
      </EmptyState>
    </Page>
  )
}
