import { Button, Modal, Stack, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { endAssignment } from '#contract/access/access.contract.ts'
import { call } from '../ui/http/call.ts'
import { DateField } from '../ui/parts/DateField.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'

interface Props {
  /** The role assignment that ends. */
  readonly assignment: string
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Ends a person's role on a day, with a reason. */
export function EndRoleDialog({ assignment, onClose, onDone }: Props) {
  const { t } = useTranslation('office')
  const [endsOn, setEndsOn] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const ending = useMutation({
    mutationFn: (day: string) =>
      call(endAssignment, { params: { id: assignment }, body: { endsOn: day, reason } }),
    onSuccess: onDone,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (endsOn && reason.trim()) ending.mutate(endsOn)
  }
  return (
    <Modal opened onClose={onClose} title={t('accounts.endRole')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <DateField
            label={t('end.on')}
            withAsterisk
            value={endsOn}
            error={asked && !endsOn ? t('form.notDate') : undefined}
            onChange={setEndsOn}
          />
          <Textarea
            label={t('end.reason')}
            withAsterisk
            maxLength={400}
            value={reason}
            error={asked && !reason.trim() ? t('form.required') : undefined}
            onChange={event => setReason(event.currentTarget.value)}
          />
          {ending.error && <ProblemNote error={ending.error} />}
          <Button type="submit" loading={ending.isPending}>
            {t('accounts.endRole')}
          </Button>
        </Stack>
      </form>
    </Modal>
  )
}
