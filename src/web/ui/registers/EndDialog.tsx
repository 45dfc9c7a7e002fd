import { Button, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { invariant } from '#domain/values/refusal.ts'
import { call } from '../http/call.ts'
import { usePhrase } from '../language/language.ts'
import { useBusinessDay } from '../parts/business-day.ts'
import { DateField } from '../parts/DateField.tsx'
import { ProblemNote } from '../parts/ProblemNote.tsx'
import type { RegisterSource } from './register-source.ts'

interface Props {
  readonly source: RegisterSource
  readonly records: readonly { readonly key: string; readonly version?: number }[]
  /** What the one record is called; missing when several are ended. */
  readonly name?: string
  readonly onClose: () => void
  /** Called with the version that the last of them has since. */
  readonly onEnded: (version: number) => void
}

/** Ends records on a day with a reason; nothing that has a history is erased. */
export function EndDialog({ source, records, name, onClose, onEnded }: Props) {
  const { t } = useTranslation('office')
  const phrase = usePhrase()
  const [endsOn, setEndsOn] = useState<string | null>(useBusinessDay() ?? null)
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const [done, setDone] = useState(0)
  const ending = useMutation({
    mutationFn: async (day: string) => {
      const route = source.contract.end
      invariant(route, `The register ${source.register.name} has no act of ending`)
      let since = 1
      for (const { key, version } of records.slice(done)) {
        const body = { endsOn: day, reason, ...(version ? { version } : {}) }
        since = (await call(route, { params: { key }, body })).version
        setDone(count => count + 1)
      }
      return since
    },
    onSuccess: onEnded,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (endsOn && reason.trim()) ending.mutate(endsOn)
  }
  const reasonColumn = source.register.columns.endReason
  const reasonField = {
    label: t('end.reason'),
    withAsterisk: true,
    error: asked && !reason.trim() ? t('form.required') : undefined,
    'data-autofocus': true,
  }
  return (
    <Modal opened onClose={onClose} title={t('end.title', { what: name ?? phrase(source.register.title) })}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text size="sm">{name ? t('end.text') : t('end.textMany', { count: records.length })}</Text>
          <DateField
            label={t('end.on')}
            withAsterisk
            value={endsOn}
            onChange={setEndsOn}
            error={asked && !endsOn ? t('form.notDate') : undefined}
          />
          {reasonColumn?.type === 'choice' ? (
            <Select
              {...reasonField}
              data={Object.entries(reasonColumn.choices).map(([value, word]) => ({
                value,
                label: phrase(word),
              }))}
              value={reason || null}
              onChange={value => setReason(value ?? '')}
            />
          ) : (
            <Textarea
              {...reasonField}
              autosize
              minRows={2}
              maxLength={400}
              value={reason}
              onChange={event => setReason(event.currentTarget.value)}
            />
          )}
          {ending.error && <ProblemNote error={ending.error} />}
          {records.length > 1 && done > 0 && (
            <Text size="sm" role="status">
              {t('end.doneMany', { done, count: records.length })}
            </Text>
          )}
          <Group>
            <Button type="submit" loading={ending.isPending}>
              {t('end.submit')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('form.cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
