import { Button, Checkbox, Divider, Group, NumberInput, Stack, TagsInput, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnyRegister, ChoiceColumn, Column } from '#domain/values/register.ts'
import { usePhrase } from '../language/language.ts'
import { DateField } from '../parts/DateField.tsx'
import { type ListState, shownColumns, withFilter } from './list-state.ts'
import { ReferencesField } from './ReferencesField.tsx'
import { thousandsOf } from './write-cell.ts'

interface Props {
  readonly register: AnyRegister
  readonly name: string
  readonly column: Column
  readonly state: ListState
  readonly onState: (state: ListState) => void
}

/** Narrows and orders the list by one column. */
export function ColumnFilter({ register, name, column, state, onState }: Props) {
  const { t } = useTranslation('office')
  const [draft, setDraft] = useState(state.filters[name])
  const apply = (event: FormEvent) => {
    event.preventDefault()
    onState(withFilter(state, name, draft))
  }
  const hide = () => {
    const others = shownColumns(register, state).filter(shown => shown !== name)
    onState({ ...state, columns: others })
  }
  return (
    <form onSubmit={apply}>
      <Stack gap="xs">
        {(['', '-'] as const).map(turn => (
          <Button
            key={turn}
            size="xs"
            variant="subtle"
            justify="flex-start"
            onClick={() => onState({ ...state, sort: turn + name })}
          >
            {turn === '' ? `↑ ${t('list.sortUp')}` : `↓ ${t('list.sortDown')}`}
          </Button>
        ))}
        <Divider />
        <FilterValue column={column} value={draft === '' ? undefined : draft} onValue={setDraft} />
        {!column.required && (
          <Checkbox
            size="xs"
            label={t('list.empty')}
            checked={draft === ''}
            onChange={event => setDraft(event.currentTarget.checked ? '' : undefined)}
          />
        )}
        <Group gap="xs">
          <Button type="submit" size="xs">
            {t('list.apply')}
          </Button>
          <Button size="xs" variant="default" onClick={() => onState(withFilter(state, name, undefined))}>
            {t('list.clear')}
          </Button>
        </Group>
        <Divider />
        <Button size="xs" variant="subtle" color="gray" onClick={hide}>
          {t('list.hide')}
        </Button>
      </Stack>
    </form>
  )
}

interface ValueProps {
  readonly column: Column
  readonly value: string | undefined
  readonly onValue: (value: string | undefined) => void
}

const listed = (value: string | undefined): string[] => (value ? value.split(',') : [])
const joined = (values: readonly string[]): string | undefined =>
  values.length > 0 ? values.join(',') : undefined

function FilterValue({ column, value, onValue }: ValueProps) {
  const { t } = useTranslation('office')
  switch (column.type) {
    case 'choice':
      return <ChoiceValues choices={column.choices} value={value} onValue={onValue} />
    case 'flag':
      return (
        <ChoiceValues
          choices={{ true: { ru: 'да', en: 'yes' }, false: { ru: 'нет', en: 'no' } }}
          value={value}
          onValue={onValue}
        />
      )
    case 'reference':
      return (
        <ReferencesField
          register={column.register}
          values={listed(value)}
          onValues={all => onValue(joined(all))}
        />
      )
    case 'date':
      return <DateRange value={value} onValue={onValue} />
    case 'time':
      return <TimeRange value={value} onValue={onValue} />
    case 'text':
      return (
        <TagsInput
          size="xs"
          aria-label={t('list.values')}
          placeholder={t('list.values')}
          value={listed(value)}
          onChange={all => onValue(joined(all))}
          acceptValueOnBlur
        />
      )
    default:
      return <NumberRange column={column} value={value} onValue={onValue} />
  }
}

function ChoiceValues({
  choices,
  value,
  onValue,
}: Omit<ValueProps, 'column'> & { readonly choices: ChoiceColumn['choices'] }) {
  const phrase = usePhrase()
  return (
    <Checkbox.Group value={listed(value)} onChange={all => onValue(joined(all))}>
      <Stack gap={6} mah={220} style={{ overflowY: 'auto' }}>
        {Object.entries(choices).map(([code, word]) => (
          <Checkbox key={code} size="xs" value={code} label={phrase(word)} />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}

const rangeOf = (value: string | undefined): [string, string] => {
  const [from = '', to = ''] = (value ?? '').split('..')
  return [from, to]
}

const asRange = (from: string, to: string): string | undefined => (from || to ? `${from}..${to}` : undefined)

function DateRange({ value, onValue }: Omit<ValueProps, 'column'>) {
  const { t } = useTranslation('office')
  const [from, to] = rangeOf(value)
  const shared = {
    size: 'xs',
    clearable: true,
    popoverProps: { withinPortal: false },
  } as const
  return (
    <Group gap="xs" grow>
      <DateField
        {...shared}
        label={t('list.since')}
        value={from || null}
        onChange={day => onValue(asRange(day ?? '', to))}
      />
      <DateField
        {...shared}
        label={t('list.until')}
        value={to || null}
        onChange={day => onValue(asRange(from, day ?? ''))}
      />
    </Group>
  )
}

function TimeRange({ value, onValue }: Omit<ValueProps, 'column'>) {
  const { t } = useTranslation('office')
  const [from, to] = rangeOf(value)
  return (
    <Group gap="xs" grow>
      <TextInput
        size="xs"
        type="time"
        label={t('list.since')}
        value={from}
        onChange={event => onValue(asRange(event.currentTarget.value, to))}
      />
      <TextInput
        size="xs"
        type="time"
        label={t('list.until')}
        value={to}
        onChange={event => onValue(asRange(from, event.currentTarget.value))}
      />
    </Group>
  )
}

function NumberRange({ column, value, onValue }: ValueProps) {
  const { t } = useTranslation('office')
  const scale = column.type === 'money' ? 100 : 1
  const [from, to] = rangeOf(value)
  const shown = (part: string) => (part === '' ? '' : Number(part) / scale)
  const kept = (part: string | number) =>
    part === '' ? '' : String(Math.round(Number(part) * scale * 1e6) / 1e6)
  const shared = {
    size: 'xs',
    hideControls: true,
    decimalSeparator: ',',
    thousandSeparator: thousandsOf(column),
  } as const
  return (
    <Group gap="xs" grow>
      <NumberInput
        {...shared}
        label={t('list.from')}
        value={shown(from)}
        onChange={v => onValue(asRange(kept(v), to))}
      />
      <NumberInput
        {...shared}
        label={t('list.to')}
        value={shown(to)}
        onChange={v => onValue(asRange(from, kept(v)))}
      />
    </Group>
  )
}
