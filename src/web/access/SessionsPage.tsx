import { Badge, Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { endSession, sessions } from '#contract/access/access.contract.ts'
import { writeMoment } from '../ui/format/dates.ts'
import { call } from '../ui/http/call.ts'
import { Page } from '../ui/parts/Page.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'

/** Where a person is signed in, and ending what they do not know. */
export function SessionsPage() {
  const { t } = useTranslation('office')
  const open = useQuery({ queryKey: ['sessions'], queryFn: ({ signal }) => call(sessions, {}, signal) })
  const ending = useMutation({
    mutationFn: async (ids: readonly string[]) => {
      for (const id of ids) await call(endSession, { params: { id } })
    },
    onSuccess: () => notifications.show({ message: t('sessions.ended') }),
    onSettled: () => open.refetch(),
  })
  const others = (open.data?.items ?? []).filter(session => !session.current)
  return (
    <Page title={t('sessions.title')} intro={t('sessions.intro')}>
      {(open.error ?? ending.error) && <ProblemNote error={(open.error ?? ending.error) as Error} />}
      {open.isPending && <Skeleton />}
      {open.data && (
        <SimpleTable
          caption={t('sessions.title')}
          columns={[
            { name: 'device', title: t('sessions.device') },
            { name: 'since', title: t('sessions.since') },
            { name: 'seen', title: t('sessions.seen') },
            { name: 'act', title: '' },
          ]}
          rows={open.data.items.map(session => ({
            id: session.id,
            cells: {
              device: [session.device, session.address].filter(Boolean).join(' · '),
              since: writeMoment(session.startedAt),
              seen: writeMoment(session.usedAt),
              act: session.current ? (
                <Badge variant="light">{t('sessions.here')}</Badge>
              ) : (
                <Button size="compact-sm" variant="default" onClick={() => ending.mutate([session.id])}>
                  {t('sessions.end')}
                </Button>
              ),
            },
          }))}
        />
      )}
      {others.length > 0 && (
        <Button
          mt="md"
          variant="default"
          loading={ending.isPending}
          onClick={() => ending.mutate(others.map(({ id }) => id))}
        >
          {t('sessions.endOthers')}
        </Button>
      )}
    </Page>
  )
}
