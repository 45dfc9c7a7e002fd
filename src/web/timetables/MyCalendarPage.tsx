import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import {
  calendarFeeds,
  makeCalendarFeed,
  revokeCalendarFeed,
} from '#contract/timetables/public-timetables.contract.ts'
import { writeMoment } from '../ui/format/dates.ts'
import { useActing } from '../ui/http/acting.ts'
import { call } from '../ui/http/call.ts'
import { Page } from '../ui/parts/Page.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import { CalendarAddress } from './CalendarLink.tsx'

/** The secret addresses at which a person's own lessons come into calendars: made here, and revoked. */
export function MyCalendarPage() {
  const { t } = useTranslation('office')
  const acting = useActing()
  const kept = useQuery({
    queryKey: ['calendarFeeds', acting],
    queryFn: ({ signal }) => call(calendarFeeds, {}, signal),
  })
  const making = useMutation({
    mutationFn: () => call(makeCalendarFeed, {}),
    onSettled: () => kept.refetch(),
  })
  const revoking = useMutation({
    mutationFn: (id: number) => call(revokeCalendarFeed, { params: { id } }),
    onSuccess: (_, id) => {
      if (making.data?.id === id) making.reset()
    },
    onSettled: () => kept.refetch(),
  })
  const error = kept.error ?? making.error ?? revoking.error
  return (
    <Page title={t('myCalendar.title')} intro={t('myCalendar.intro')}>
      {error && <ProblemNote error={error} />}
      {kept.isPending && <Skeleton />}
      {making.data && (
        <section aria-live="polite">
          <p>{t('myCalendar.once')}</p>
          <CalendarAddress path={making.data.href} />
        </section>
      )}
      {kept.data && kept.data.items.length > 0 && (
        <SimpleTable
          caption={t('myCalendar.title')}
          columns={[
            { name: 'made', title: t('myCalendar.made') },
            { name: 'act', title: '' },
          ]}
          rows={kept.data.items.map(({ id, madeAt }) => ({
            id: String(id),
            cells: {
              made: writeMoment(madeAt),
              act: (
                <Button size="compact-sm" variant="default" onClick={() => revoking.mutate(id)}>
                  {t('myCalendar.revoke')}
                </Button>
              ),
            },
          }))}
        />
      )}
      <Button mt="md" loading={making.isPending} onClick={() => making.mutate()}>
        {t('myCalendar.make')}
      </Button>
    </Page>
  )
}
