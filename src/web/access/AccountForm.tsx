import { Button, Modal, Select, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { assignRole, openAccount } from '#contract/access/access.contract.ts'
import { type Role, roleWords } from '#domain/access/role.ts'
import { useMe } from '../app/session.ts'
import { call } from '../ui/http/call.ts'
import { useLanguage } from '../ui/language/language.ts'
import { DateField } from '../ui/parts/DateField.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { ReferenceField } from '../ui/registers/ReferenceField.tsx'

interface Props {
  /** The account that is given a further role; missing when an account is opened. */
  readonly account?: { readonly id: string; readonly name: string }
  readonly onClose: () => void
  readonly onDone: () => void
}

interface Values {
  readonly person: string | null
  readonly login: string
  readonly role: Role | null
  readonly organisation: string | null
  readonly startsOn: string | null
}

/** Opens an account with a first role, or gives a further role to one. */
export function AccountForm({ account, onClose, onDone }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const today = useMe().data?.businessDate
  const [asked, setAsked] = useState(false)
  const [values, setValues] = useState<Values>({
    person: null,
    login: '',
    role: null,
    organisation: null,
    startsOn: today ?? null,
  })
  const saving = useMutation({ mutationFn: () => save(account?.id, values), onSuccess: onDone })
  const isWhole =
    values.role &&
    values.organisation &&
    values.startsOn &&
    (account || (values.person && values.login.includes('@')))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (isWhole) saving.mutate()
  }
  const missing = (value: unknown) => (asked && !value ? t('form.required') : undefined)
  const set = (change: Partial<Values>) => setValues({ ...values, ...change })
  const reference = {
    description: undefined,
    withAsterisk: true,
    disabled: false,
    reads: '',
    onBlur: () => undefined,
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={account ? `${t('accounts.add')}: ${account.name}` : t('accounts.makeAccount')}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          {!account && (
            <>
              <ReferenceField
                {...reference}
                name="person"
                label={t('accounts.person')}
                register="persons"
                value={values.person}
                error={missing(values.person)}
                onChange={person => set({ person })}
              />
              <TextInput
                label={t('accounts.email')}
                type="email"
                withAsterisk
                value={values.login}
                error={missing(values.login.includes('@'))}
                onChange={event => set({ login: event.currentTarget.value })}
              />
            </>
          )}
          <Select
            label={t('accounts.role')}
            withAsterisk
            data={Object.entries(roleWords).map(([value, words]) => ({ value, label: words[language] }))}
            value={values.role}
            error={missing(values.role)}
            onChange={role => set({ role: role as Role | null })}
          />
          <ReferenceField
            {...reference}
            name="organisation"
            label={t('accounts.organisation')}
            register="organisations"
            value={values.organisation}
            error={missing(values.organisation)}
            onChange={organisation => set({ organisation })}
          />
          <DateField
            label={t('accounts.since')}
            withAsterisk
            value={values.startsOn}
            error={missing(values.startsOn)}
            onChange={startsOn => set({ startsOn })}
          />
          {saving.error && <ProblemNote error={saving.error} />}
          <Button type="submit" loading={saving.isPending}>
            {t('form.save')}
          </Button>
        </Stack>
      </form>
    </Modal>
  )
}

async function save(account: string | undefined, values: Values): Promise<void> {
  const { person, login, role, organisation, startsOn } = values
  if (!role || !organisation || !startsOn) return
  if (account !== undefined) {
    await call(assignRole, { params: { id: account }, body: { role, organisation, startsOn, endsOn: null } })
  } else if (person) {
    await call(openAccount, { body: { person, login, role, organisation, startsOn } })
  }
}
