import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { outbox } from '#contract/notices/notices.contract.ts'
import { writeMoment } from '../ui/format/dates.ts'
import { useActing } from '../ui/http/acting.ts'
import { call } from '../ui/http/call.ts'
import { EmptyState } from '../ui/parts/EmptyState.tsx'
import { Page } from '../ui/parts/Page.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'

const SUBJECTS = {
  'password-link': 'outbox.passwordLink',
  substitution: 'outbox.substitution',
  booking: 'outbox.booking',
} as const

/** The letters that are not sent: an administrator hands their links over. */
export function OutboxPage() {
  const { t } = useTranslation('office')
  const acting = useActing()
  const letters = useQuery({
    queryKey: ['outbox', acting],
    queryFn: ({ signal }) => call(outbox, {}, signal),
  })
  const copy = async (link: string) => {
    await navigator.clipboard.writeText(new URL(link, window.location.origin).href)
    notifications.show({ message: t('outbox.copied') })
  }
  return (
    <Page title={t('outbox.title')} intro={t('outbox.intro')}>
      {letters.error && <ProblemNote error={letters.error} retry={() => void letters.refetch()} />}
      {letters.isPending && <Skeleton />}
      {letters.data?.items.length === 0 && (
        <EmptyState title={t('outbox.empty')} text={t('outbox.emptyText')} />
      )}
      {letters.data && letters.data.items.length > 0 && (
        <SimpleTable
          caption={t('outbox.title')}
          columns={[
            { name: 'to', title: t('outbox.to') },
            { name: 'subject', title: t('outbox.subject') },
            { name: 'when', title: t('outbox.when') },
            { name: 'until', title: t('outbox.until') },
            { name: 'act', title: '' },
          ]}
          rows={letters.data.items.map(letter => ({
            id: String(letter.id),
            cells: {
              to: letter.recipient,
              subject: t(SUBJECTS[letter.kind]),
              when: writeMoment(letter.writtenAt),
              until: letter.expiresAt ? writeMoment(letter.expiresAt) : '–',
              act: (
                <Button size="compact-sm" variant="default" onClick={() => void copy(letter.link)}>
                  {t('outbox.copy')}
                </Button>
              ),
            },
          }))}
        />
      )}
    </Page>
  )
}
