import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnyRegister, CellValue } from '#domain/values/register.ts'
import { call } from '../http/call.ts'
import { usePhrase } from '../language/language.ts'
import { ProblemNote } from '../parts/ProblemNote.tsx'
import { whyNotCell } from './check-cell.ts'
import { FormField } from './FormField.tsx'
import { columnsOf, type RegisterSource } from './register-source.ts'

interface Props {
  readonly source: RegisterSource
  readonly keys: readonly string[]
  readonly onClose: () => void
  readonly onChanged: () => void
}

/** Gives one field the same value in many records; each is changed and noted on its own, and the first refusal stops it. */
export function ChangeManyDialog({ source, keys, onClose, onChanged }: Props) {
  const { t } = useTranslation('office')
  const phrase = usePhrase()
  const { register, contract } = source
  const [name, setName] = useState<string | null>(null)
  const [value, setValue] = useState<CellValue>(null)
  const [asked, setAsked] = useState(false)
  const [done, setDone] = useState(0)
  const column = name === null ? undefined : register.columns[name]
  const issue = column && whyNotCell(column, value)
  const changing = useMutation({
    mutationFn: async (field: string) => {
      for (const key of keys.slice(done)) {
        const { record, version } = await call(contract.one, { params: { key } })
        const body = { record: { ...record, [field]: value }, version }
        await call(contract.change, { params: { key }, body })
        setDone(count => count + 1)
      }
    },
    onSuccess: onChanged,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (name !== null && !issue) changing.mutate(name)
  }
  return (
    <Modal opened onClose={onClose} title={t('many.title', { count: keys.length })}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Select
            label={t('many.field')}
            withAsterisk
            searchable
            data={changeable(register).map(([field, { title }]) => ({ value: field, label: phrase(title) }))}
            value={name}
            error={asked && name === null ? t('form.required') : undefined}
            onChange={field => {
              setName(field)
              setValue(null)
              setAsked(false)
            }}
            data-autofocus
          />
          {name !== null && column && (
            <FormField
              key={name}
              name={name}
              column={column}
              value={value}
              issue={asked ? issue : undefined}
              reads=""
              onChange={setValue}
              onLeave={() => undefined}
            />
          )}
          {changing.error && (
            <>
              <Text size="sm">{t('many.stoppedAt', { key: (keys[done] ?? '').replaceAll('~', ' · ') })}</Text>
              <ProblemNote error={changing.error} />
            </>
          )}
          {done > 0 && (
            <Text size="sm" role="status">
              {t('many.done', { done, count: keys.length })}
            </Text>
          )}
          <Group>
            <Button type="submit" loading={changing.isPending}>
              {t('many.submit')}
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

/** What may be the same in many records: not what names one, and not what is personal. */
const changeable = (register: AnyRegister) =>
  columnsOf(register).filter(
    ([name, column]) => !register.key.includes(name) && column.personal === undefined,
  )
