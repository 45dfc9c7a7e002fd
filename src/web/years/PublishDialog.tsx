import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { writeDateShort } from '../ui/format/dates.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'

interface Props {
  readonly version: number
  /** What publishing means. */
  readonly text: string
  /** The day that is proposed. */
  readonly first: string
  readonly publish: {
    readonly mutate: (publishedOn: string, options: { readonly onSuccess: () => void }) => void
    readonly isPending: boolean
    readonly error: Error | null
  }
  readonly onClose: () => void
}

/** Asks from which day a version of a plan or a timetable is in force, and says what that means. */
export function PublishDialog({ version, text, first, publish, onClose }: Props) {
  const { t } = useTranslation('office')
  const [publishedOn, setPublishedOn] = useState(first)
  const submit = () =>
    publish.mutate(publishedOn, {
      onSuccess: () => {
        const since = { version, date: writeDateShort(publishedOn) }
        notifications.show({ message: t('years.publishing.done', since) })
        onClose()
      },
    })
  return (
    <Modal opened onClose={onClose} title={t('years.publishing.title', { version })}>
      <Stack>
        <Text size="sm">{text}</Text>
        <TextInput
          type="date"
          required
          label={t('years.publishing.since')}
          value={publishedOn}
          onChange={event => setPublishedOn(event.currentTarget.value)}
        />
        {publish.error && <ProblemNote error={publish.error} />}
        <Group>
          <Button loading={publish.isPending} disabled={publishedOn === ''} onClick={submit}>
            {t('years.publishing.submit')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('years.moving.cancel')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
