import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { roleAssignments } from '#domain/access/role-assignment.ts'
import { mayRead } from '../app/may.ts'
import { useMe } from '../app/session.ts'
import { usePhrase } from '../ui/language/language.ts'
import { DateField } from '../ui/parts/DateField.tsx'
import { ReferenceField } from '../ui/registers/ReferenceField.tsx'
import { useRegisterBook } from '../ui/registers/register-book.ts'
import styles from './journal.module.css'
import type { JournalAddress } from './journal-address.ts'

interface Props {
  readonly address: JournalAddress
  readonly onAddress: (address: JournalAddress) => void
}

/** Narrows the journal by register, person, act, way and days. */
export function JournalFilters({ address, onAddress }: Props) {
  const { t } = useTranslation('office')
  const phrase = usePhrase()
  const role = useMe().data?.assignment?.role
  const book = useRegisterBook()
  const registers = [...book.values()]
    .map(({ register }) => register)
    .filter(({ name }) => mayRead(role, name))
    .map(({ name, title }) => ({ value: name, label: phrase(title) }))
  const ofRoles = { value: roleAssignments.name, label: phrase(roleAssignments.title) }
  const set = (name: keyof JournalAddress, value: string | null) => {
    const { [name]: _, ...others } = address
    onAddress(value ? { ...others, [name]: value } : others)
  }
  const choice = (name: 'register' | 'act' | 'cause', data: { value: string; label: string }[]) => (
    <Select
      label={t(`journal.${name}`)}
      placeholder={t('journal.all')}
      data={data}
      value={address[name] ?? null}
      onChange={value => set(name, value)}
      searchable={name === 'register'}
      clearable
    />
  )
  return (
    <div className={styles.filters}>
      {choice('register', role === 'administrator' ? [...registers, ofRoles] : registers)}
      <ReferenceField
        name="person"
        label={t('journal.person')}
        description={undefined}
        error={undefined}
        withAsterisk={false}
        disabled={false}
        register="persons"
        value={address.person ?? null}
        reads={address.person ?? ''}
        onChange={person => set('person', person)}
        onBlur={() => undefined}
      />
      {choice(
        'act',
        (['create', 'update'] as const).map(value => ({ value, label: t(`journal.acts.${value}`) })),
      )}
      {choice(
        'cause',
        (['ui', 'import', 'demo'] as const).map(value => ({ value, label: t(`journal.causes.${value}`) })),
      )}
      {(['since', 'until'] as const).map(name => (
        <DateField
          key={name}
          label={t(`journal.${name}`)}
          value={address[name] ?? null}
          clearable
          onChange={day => set(name, day)}
        />
      ))}
    </div>
  )
}
