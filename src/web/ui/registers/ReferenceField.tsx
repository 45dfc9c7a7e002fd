import { Select } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CellValue } from '#domain/values/register.ts'
import { useReferenceOptions } from './use-reference-options.ts'

interface Props {
  readonly name: string
  readonly label: string
  readonly description: string | undefined
  readonly error: ReactNode
  readonly withAsterisk: boolean
  readonly disabled: boolean
  /** The register that the value belongs to. */
  readonly register: string
  readonly value: CellValue
  /** How the value reads now. */
  readonly reads: string
  readonly onChange: (value: string | null) => void
  readonly onBlur: () => void
}

/** Picks one record of a register by typing its name or its code. */
export function ReferenceField({ register, value, reads, onChange, ...rest }: Props) {
  const { t } = useTranslation('office')
  const [typed, setTyped] = useState(reads)
  const [touched, setTouched] = useState(false)
  const offered = useReferenceOptions(register, touched && typed !== reads ? typed : '', touched)
  const current = value === null ? null : String(value)
  const known = current === null || offered.some(option => option.value === current)
  return (
    <Select
      {...rest}
      data={known ? [...offered] : [{ value: current, label: reads || current }, ...offered]}
      value={current}
      onChange={onChange}
      onFocus={() => setTouched(true)}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      placeholder={t('form.chooseFrom')}
      nothingFoundMessage={t('palette.nothing')}
      clearable={!rest.withAsterisk}
    />
  )
}
