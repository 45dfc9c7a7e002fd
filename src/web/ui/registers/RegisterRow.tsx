import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type AnyRecord, keyOf } from '#domain/values/register.ts'
import { useLanguage } from '../language/language.ts'
import { nameOf } from './name-of.ts'
import styles from './RegisterTable.module.css'
import type { Labels } from './register-source.ts'
import type { RegisterTableProps } from './register-table-props.ts'
import { isFigure, writeField, writeOnCard } from './write-cell.ts'

interface RowProps extends RegisterTableProps {
  readonly index: number
  readonly top: number
  readonly template: string
  readonly columns: readonly string[]
  readonly isPhone: boolean
  readonly isActive: boolean
  readonly onActive: () => void
  readonly record: AnyRecord | undefined
  readonly labels: Labels
}

/** One row of a list: cells on a wide screen, a card on a phone; a ghost until its record has arrived. */
export function RegisterRow(props: RowProps) {
  const { register, record, index } = props
  const key = record && keyOf(register, record)
  const marks = {
    id: `row-${index}`,
    role: 'row',
    tabIndex: -1,
    'aria-rowindex': index + 2,
    'aria-hidden': record === undefined || undefined,
    'data-active': props.isActive || undefined,
    'data-open': (key !== undefined && key === props.openKey) || undefined,
    'aria-selected': key !== undefined && props.selection.keys.has(key),
    onClick: () => {
      props.onActive()
      if (key !== undefined) props.onOpen(key)
    },
  }
  return props.isPhone ? (
    <div {...marks} className={styles.card} style={{ transform: `translateY(${props.top}px)` }}>
      <CardCells {...props} />
    </div>
  ) : (
    <div
      {...marks}
      className={styles.row}
      style={{ gridTemplateColumns: props.template, transform: `translateY(${props.top}px)` }}
    >
      <RowCells {...props} />
    </div>
  )
}

function RowCells({ register, record, index, labels, columns, selection }: RowProps) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const key = record && keyOf(register, record)
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the box marks the row too, the Space key does for keys */}
      <div
        className={styles.check}
        role="gridcell"
        tabIndex={-1}
        onClick={event => {
          event.stopPropagation()
          selection.toggle(index, event.shiftKey)
        }}
      >
        {record && key !== undefined && (
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-label={t('list.selectRow', { name: nameOf(register, record, labels) })}
            checked={selection.keys.has(key)}
            onClick={event => event.stopPropagation()}
            onChange={event => selection.toggle(index, (event.nativeEvent as MouseEvent).shiftKey)}
          />
        )}
      </div>
      {columns.map(name => {
        const column = register.columns[name]
        if (!column) return null
        const written = record && writeField(register, record, name, labels, language)
        return (
          <div
            key={name}
            className={styles.cell}
            role="gridcell"
            tabIndex={-1}
            title={written}
            data-figure={isFigure(column) || undefined}
          >
            {record ? written : <div className={styles.ghost} />}
          </div>
        )
      })}
    </>
  )
}

function CardCells({ register, record, labels, columns }: RowProps) {
  const language = useLanguage()
  if (!record) return <div className={styles.ghost} />
  const rest = columns
    .filter(name => !register.label.includes(name))
    .map(
      name => register.columns[name] && writeOnCard(register.columns[name], record[name], labels, language),
    )
    .filter(Boolean)
  return (
    <div role="gridcell" tabIndex={-1}>
      <div className={styles.cardName}>{nameOf(register, record, labels)}</div>
      <div className={styles.cardRest}>{rest.slice(0, 4).join(' · ')}</div>
    </div>
  )
}
