import { NumberInput, Select, Switch, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CellValue, Column } from '#domain/values/register.ts'
import { usePhrase } from '../language/language.ts'
import { useSay } from '../language/use-say.ts'
import { DateField } from '../parts/DateField.tsx'
import type { CellIssue } from './check-cell.ts'
import { ReferenceField } from './ReferenceField.tsx'
import { thousandsOf } from './write-cell.ts'

interface Props {
  readonly name: string
  readonly column: Column
  readonly value: CellValue
  readonly issue: CellIssue | string | undefined
  /** Why the field cannot be changed; nothing when it can. */
  readonly fixed?: string | undefined
  /** How the value reads now, for a reference. */
  readonly reads: string
  readonly onChange: (value: CellValue) => void
  readonly onLeave: () => void
}

/** A longer text is given several lines. */
const ONE_LINE = 200

/** One field of a form, by the kind of its column: label above, help below it, and what is wrong under the field. */
export function FormField({ name, column, value, issue, fixed, reads, onChange, onLeave }: Props) {
  const { t } = useTranslation('office')
  const say = useSay('office')
  const phrase = usePhrase()
  const shared = {
    name,
    label: phrase(column.title),
    description: fixed ?? (column.help && phrase(column.help)),
    withAsterisk: column.required,
    disabled: fixed !== undefined,
    error: typeof issue === 'object' ? say(`form.${issue.key}`, issue.values) : issue,
    onBlur: onLeave,
  }
  switch (column.type) {
    case 'text': {
      const Field = column.maxLength > ONE_LINE ? Textarea : TextInput
      return (
        <Field
          {...shared}
          value={String(value ?? '')}
          onChange={event => onChange(event.currentTarget.value)}
        />
      )
    }
    case 'date':
      return (
        <DateField
          {...shared}
          value={value === null ? null : String(value)}
          clearable={!column.required}
          onChange={onChange}
        />
      )
    case 'time':
      return (
        <TextInput
          {...shared}
          type="time"
          value={String(value ?? '')}
          onChange={event => onChange(event.currentTarget.value || null)}
        />
      )
    case 'choice':
      return (
        <Select
          {...shared}
          value={value === null ? null : String(value)}
          data={Object.entries(column.choices).map(([code, word]) => ({ value: code, label: phrase(word) }))}
          clearable={!column.required}
          searchable
          onChange={onChange}
        />
      )
    case 'flag':
      return (
        <Switch
          {...shared}
          checked={value === true}
          onChange={event => onChange(event.currentTarget.checked)}
        />
      )
    case 'reference':
      return (
        <ReferenceField
          {...shared}
          register={column.register}
          value={value}
          reads={reads}
          onChange={onChange}
        />
      )
    case 'money':
      return (
        <NumberInput
          {...shared}
          {...figureLook(column)}
          value={typeof value === 'number' ? value / 100 : ''}
          decimalScale={2}
          fixedDecimalScale
          suffix={`\u202f${t('form.roubles')}`}
          onChange={typed => onChange(typed === '' ? null : Math.round(Number(typed) * 100))}
        />
      )
    default:
      return (
        <NumberInput
          {...shared}
          {...figureLook(column)}
          value={typeof value === 'number' ? value : ''}
          allowDecimal={column.type === 'decimal'}
          onChange={typed => onChange(typed === '' ? null : Number(typed))}
        />
      )
  }
}

const figureLook = (column: Column) => ({
  hideControls: true,
  decimalSeparator: ',',
  thousandSeparator: thousandsOf(column),
  allowedDecimalSeparators: [',', '.'],
})
