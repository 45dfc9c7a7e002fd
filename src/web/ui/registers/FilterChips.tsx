import { Button, CloseButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AnyRegister, Column } from '#domain/values/register.ts'
import { writeDateShort } from '../format/dates.ts'
import { useLanguage } from '../language/language.ts'
import { type ListState, withFilter } from './list-state.ts'
import styles from './RegisterToolbar.module.css'
import type { Labels } from './register-source.ts'
import { writeCell } from './write-cell.ts'

interface Props {
  readonly register: AnyRegister
  readonly state: ListState
  readonly onState: (state: ListState) => void
  readonly labels: Labels
}

/** What narrows the list, each in words and with a way to lift it. */
export function FilterChips({ register, state, onState, labels }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const filters = Object.entries(state.filters)
  if (filters.length === 0) return null
  const inWords = (column: Column, value: string): string => {
    if (value === '') return t('list.empty')
    const [from = '', to] = value.split('..')
    if (to !== undefined) return [rangeEnd(column, from), rangeEnd(column, to)].join(' – ')
    return value
      .split(',')
      .map(part =>
        column.type === 'text' ? inQuotes(part) : writeCell(column, asCell(column, part), labels, language),
      )
      .join(', ')
  }
  return (
    <div className={styles.chips}>
      {filters.map(([name, value]) => {
        const column = register.columns[name]
        if (!column) return null
        const words = `${column.title[language]}: ${inWords(column, value)}`
        return (
          <span key={name} className={styles.chip}>
            <span className={styles.chipText}>{words}</span>
            <CloseButton
              size="xs"
              aria-label={`${t('list.clear')}: ${words}`}
              onClick={() => onState(withFilter(state, name, undefined))}
            />
          </span>
        )
      })}
      <Button size="compact-xs" variant="subtle" onClick={() => onState({ ...state, q: '', filters: {} })}>
        {t('list.clearAll')}
      </Button>
    </div>
  )
}

/** A text that is found by a part of it stands with dots around; one found as a whole, without. */
const inQuotes = (part: string): string => (part.startsWith('=') ? part.slice(1) : `…${part}…`)

const asCell = (column: Column, part: string): string | boolean =>
  column.type === 'flag' ? part === 'true' : part

function rangeEnd(column: Column, part: string): string {
  if (part === '') return '…'
  if (column.type === 'date') return writeDateShort(part)
  return column.type === 'money' ? String(Number(part) / 100) : part
}
