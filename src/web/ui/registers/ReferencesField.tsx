import { MultiSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ReferenceOption, useReferenceOptions } from './use-reference-options.ts'

interface Props {
  /** The register that the values belong to. */
  readonly register: string
  readonly values: readonly string[]
  readonly onValues: (values: readonly string[]) => void
}

/** Picks several records of a register, for a filter. */
export function ReferencesField({ register, values, onValues }: Props) {
  const { t } = useTranslation('office')
  const [typed, setTyped] = useState('')
  const offered = useReferenceOptions(register, typed)
  const known = new Set(offered.map(option => option.value))
  const [picked, setPicked] = useState<readonly ReferenceOption[]>([])
  const kept = values
    .filter(value => !known.has(value))
    .map(value => picked.find(option => option.value === value) ?? { value, label: value })
  return (
    <MultiSelect
      size="xs"
      data={[...kept, ...offered]}
      value={[...values]}
      onChange={next => {
        setPicked([...kept, ...offered].filter(option => next.includes(option.value)))
        onValues(next)
      }}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      placeholder={t('form.chooseFrom')}
      aria-label={t('form.chooseFrom')}
      comboboxProps={{ withinPortal: false }}
      maxDropdownHeight={220}
    />
  )
}
