import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { writeDateShort } from '../ui/format/dates.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import type { TimetableBoard, useTimetableActs } from './timetables.api.ts'

interface Props {
  readonly board: TimetableBoard
  readonly publish: ReturnType<typeof useTimetableActs>['publish']
  readonly onClose: () => void
}

/** Asks from which day a version is in force, and says what that means. */
export function PublishTimetable({ board, publish, onClose }: Props) {
  const { t } = useTranslation('office')
  const { version, revision } = board.timetable
  const [publishedOn, setPublishedOn] = useState<string>(board.weeks[0]?.monday ?? '')
  const submit = () =>
    publish.mutate(
      { revision, publishedOn },
      {
        onSuccess: () => {
          notifications.show({
            message: t('years.publishing.done', { version, date: writeDateShort(publishedOn) }),
          })
          onClose()
        },
      },
    )
  return (
    <Modal opened onClose={onClose} title={t('years.publishing.title', { version })}>
      <Stack>
        <Text size="sm">{t('timetables.publishingText')}</Text>
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
