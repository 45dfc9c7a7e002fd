import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { journal } from '#contract/exchange/exchange.contract.ts'
import { paths } from '../app/paths.ts'
import { useActing } from '../ui/http/acting.ts'
import { call } from '../ui/http/call.ts'
import { useGo } from '../ui/navigation/use-go.ts'
import { EmptyState } from '../ui/parts/EmptyState.tsx'
import { Page } from '../ui/parts/Page.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import { JournalDays } from './JournalDays.tsx'
import { JournalFilters } from './JournalFilters.tsx'
import { type JournalAddress, readJournalAddress } from './journal-address.ts'

/** The journal of changes: who, when, what, the old and the new; narrowed by register, person, way and day. */
export function JournalPage() {
  const { t } = useTranslation('office')
  const acting = useActing()
  const go = useGo()
  const { searchStr } = useLocation()
  const address = readJournalAddress(new URLSearchParams(searchStr))
  const pages = useInfiniteQuery({
    queryKey: ['journal', acting, address],
    queryFn: ({ pageParam, signal }) =>
      call(journal, { query: { ...address, ...(pageParam ? { before: pageParam } : {}) } }, signal),
    initialPageParam: 0,
    getNextPageParam: last => (last.more ? last.items.at(-1)?.id : undefined),
    staleTime: 0,
  })
  const narrow = (next: JournalAddress) =>
    go(paths.journal(next as Readonly<Record<string, string>>), { replace: true })
  const entries = pages.data?.pages.flatMap(({ items, labels }) => items.map(item => ({ ...item, labels })))
  return (
    <Page title={t('journal.title')} intro={t('journal.intro')}>
      <JournalFilters address={address} onAddress={narrow} />
      {pages.error && <ProblemNote error={pages.error} retry={() => void pages.refetch()} />}
      {pages.isPending && <Skeleton lines={6} />}
      {entries?.length === 0 && (
        <EmptyState title={t('journal.empty')} text={t('journal.emptyText')}>
          {Object.keys(address).length > 0 && (
            <Button variant="default" onClick={() => narrow({})}>
              {t('journal.clear')}
            </Button>
          )}
        </EmptyState>
      )}
      {entries && entries.length > 0 && <JournalDays entries={entries} />}
      {pages.hasNextPage && (
        <Button
          mt="md"
          variant="default"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {t('journal.older')}
        </Button>
      )}
    </Page>
  )
}
