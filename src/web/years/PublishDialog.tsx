import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { academicYear, firstDay } from '#domain/values/academic-year.ts'
import { writeDateShort } from '../ui/format/dates.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import type { Board, useDraftActs } from './years.api.ts'

interface Props {
  readonly board: Board
  readonly publish: ReturnType<typeof useDraftActs>['publish']
  readonly onClose: () => void
  readonly onDone: (since: { version: number; date: string }) => void
}

/** Asks from which day a version is in force, and says what that means. */
export function PublishDialog({ board, publish, onClose, onDone }: Props) {
  const { t } = useTranslation('office')
  const { year, version, revision } = board.plan
  const [publishedOn, setPublishedOn] = useState<string>(firstDay(academicYear(year)))
  const submit = () =>
    publish.mutate(
      { revision, publishedOn },
      {
        onSuccess: () => {
          onDone({ version, date: writeDateShort(publishedOn) })
          onClose()
        },
      },
    )
  return (
    <Modal opened onClose={onClose} title={t('years.publishing.title', { version })}>
      <Stack>
        <Text size="sm">{t('years.publishing.text')}</Text>
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
