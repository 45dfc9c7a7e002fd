import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../http/call.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { ProblemNote } from '../parts/ProblemNote.tsx'
import type { RegisterSource } from './register-source.ts'

interface Props {
  readonly source: RegisterSource
  readonly recordKey: string
  readonly stored: {
    readonly version: number
    readonly acts: { readonly edit: { readonly sentence: string } | null }
  }
  /** Is given the new code. */
  readonly onRenamed: (code: string) => void
}

/** Gives a record another code; nothing where the register's key is more than a code. */
export function RenameAct(props: Props) {
  const { t } = useTranslation('office')
  const [isOpen, setOpen] = useState(false)
  if (!props.source.contract.rename) return null
  return (
    <>
      <ActButton refusal={props.stored.acts.edit?.sentence} onAct={() => setOpen(true)}>
        {t('rename.act')}
      </ActButton>
      {isOpen && <RenameDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function RenameDialog({ source, recordKey, stored, onRenamed, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation('office')
  const client = useQueryClient()
  const [code, setCode] = useState(recordKey)
  const wanted = code.trim()
  const isChanged = wanted !== '' && wanted !== recordKey
  const { rename: route } = source.contract
  const renaming = useMutation({
    mutationFn: async () => {
      const body = { code: wanted, version: stored.version }
      if (route) await call(route, { params: { key: recordKey }, body })
    },
    onSuccess: () => {
      onClose()
      onRenamed(wanted)
      // All that refers to it bears the new code now.
      void client.invalidateQueries()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isChanged) renaming.mutate()
  }
  const column = source.register.columns.code
  return (
    <Modal opened onClose={onClose} title={t('rename.title', { key: recordKey })}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text size="sm">{t('rename.text')}</Text>
          <TextInput
            label={t('rename.code')}
            value={code}
            maxLength={column?.type === 'text' ? column.maxLength : 40}
            data-autofocus
            onChange={event => setCode(event.currentTarget.value)}
          />
          {renaming.error && <ProblemNote error={renaming.error} />}
          <Group>
            <Button type="submit" disabled={!isChanged} loading={renaming.isPending}>
              {t('rename.submit')}
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
