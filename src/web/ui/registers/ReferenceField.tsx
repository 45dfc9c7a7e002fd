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
  const current = value === null ? null : String(value)
  const [picked, setPicked] = useState({ value: current, label: reads })
  const offered = useReferenceOptions(register, touched && typed !== picked.label ? typed : '', touched)
  const name = picked.value === current ? picked.label : reads
  const known = current === null || offered.some(option => option.value === current)
  return (
    <Select
      {...rest}
      data={known ? [...offered] : [{ value: current, label: name || current }, ...offered]}
      value={current}
      onChange={(next, option) => {
        setPicked({ value: next, label: option?.label ?? '' })
        onChange(next)
      }}
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
