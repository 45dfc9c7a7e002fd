import { Checkbox } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type AnyRecord, type AnyRegister, keyOf } from '#domain/values/register.ts'
import { useLanguage } from '../language/language.ts'
import { HeadCell } from './HeadCell.tsx'
import { type ListState, shownColumns } from './list-state.ts'
import styles from './RegisterTable.module.css'
import { type Labels, nameOf } from './register-source.ts'
import { stepFor } from './row-keys.ts'
import type { RegisterRows } from './use-register-rows.ts'
import { isFigure, widthOf, writeCell } from './write-cell.ts'

const ROW_HEIGHT = 32
const CARD_HEIGHT = 64
const CHECK_WIDTH = 40

interface Props {
  readonly register: AnyRegister
  readonly state: ListState
  readonly onState: (state: ListState) => void
  readonly rows: RegisterRows
  readonly onSeen: (first: number, last: number) => void
  readonly openKey: string | undefined
  readonly onOpen: (key: string) => void
  readonly selected: ReadonlySet<string>
  readonly onSelect: (key: string) => void
  readonly onSelectAll: () => void
  /** What stands in the list when it has no rows. */
  readonly empty: ReactNode
}

/**
 * A list of records that draws only the rows in view, so that ten thousand scroll as ten do. Arrow keys walk the rows,
 * Enter opens one beside the list, Space selects it; on a phone each row is a card.
 */
export function RegisterTable(props: Props) {
  const { register, rows, onSeen } = props
  const { t } = useTranslation('office')
  const language = useLanguage()
  const frame = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const isPhone = useMediaQuery('(max-width: 48em)') ?? false
  const height = isPhone ? CARD_HEIGHT : ROW_HEIGHT
  const virtual = useVirtualizer({
    count: rows.total,
    getScrollElement: () => frame.current,
    estimateSize: () => height,
    overscan: 10,
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  useEffect(() => onSeen(first, last), [first, last, onSeen])
  useEffect(() => virtual.measure(), [virtual, height])

  const columns = shownColumns(register, props.state)
  const template = `${CHECK_WIDTH}px ${columns
    .map(name => {
      const column = register.columns[name]
      return column ? `minmax(${widthOf(column)}px, ${widthOf(column)}fr)` : ''
    })
    .join(' ')}`

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== frame.current) return
    const record = rows.rowAt(active)
    if (event.key === 'Enter' && record) props.onOpen(keyOf(register, record))
    else if (event.key === ' ' && record) props.onSelect(keyOf(register, record))
    else {
      const next = stepFor(event.key, active, rows.total)
      if (next === undefined) return
      setActive(next)
      virtual.scrollToIndex(next)
    }
    event.preventDefault()
  }

  if (rows.total === 0 && !rows.isLoading) return <div className={styles.frame}>{props.empty}</div>
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table element cannot hold rows that are drawn only when in view
    <div
      ref={frame}
      className={styles.frame}
      role="grid"
      tabIndex={0}
      aria-label={register.title[language]}
      aria-rowcount={rows.total + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      aria-activedescendant={rows.total > 0 ? `row-${active}` : undefined}
      onKeyDown={onKeyDown}
    >
      {!isPhone && (
        <div
          className={styles.head}
          style={{ gridTemplateColumns: template }}
          role="row"
          aria-rowindex={1}
          tabIndex={-1}
        >
          <div className={styles.check} role="columnheader" tabIndex={-1}>
            <Checkbox
              size="xs"
              aria-label={t('list.selectAll')}
              checked={props.selected.size > 0}
              indeterminate={props.selected.size > 0 && props.selected.size < rows.total}
              onChange={props.onSelectAll}
            />
          </div>
          {columns.map(name => (
            <HeadCell
              key={name}
              register={register}
              name={name}
              state={props.state}
              onState={props.onState}
            />
          ))}
        </div>
      )}
      <div className={styles.body} style={{ height: virtual.getTotalSize() }} role="rowgroup">
        {items.map(item => (
          <Row
            key={item.key}
            {...props}
            index={item.index}
            top={item.start}
            template={template}
            columns={columns}
            isPhone={isPhone}
            isActive={item.index === active}
            onActive={() => setActive(item.index)}
            record={rows.rowAt(item.index)}
            labels={rows.labels}
          />
        ))}
      </div>
    </div>
  )
}

interface RowProps extends Props {
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

function Row(props: RowProps) {
  const { register, record, index } = props
  const key = record && keyOf(register, record)
  const marks = {
    id: `row-${index}`,
    role: 'row',
    tabIndex: -1,
    'aria-rowindex': index + 2,
    'data-active': props.isActive || undefined,
    'data-open': (key !== undefined && key === props.openKey) || undefined,
    'aria-selected': key !== undefined && props.selected.has(key),
    onClick: () => {
      props.onActive()
      if (key !== undefined) props.onOpen(key)
    },
  }
  return props.isPhone ? (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid that holds the row answers the keys
    <div {...marks} className={styles.card} style={{ transform: `translateY(${props.top}px)` }}>
      <CardCells {...props} />
    </div>
  ) : (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid that holds the row answers the keys
    <div
      {...marks}
      className={styles.row}
      style={{ gridTemplateColumns: props.template, transform: `translateY(${props.top}px)` }}
    >
      <RowCells {...props} />
    </div>
  )
}

function RowCells({ register, record, labels, columns, selected, onSelect }: RowProps) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const key = record && keyOf(register, record)
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keeps a click on the box from opening the row */}
      <div className={styles.check} role="gridcell" tabIndex={-1} onClick={event => event.stopPropagation()}>
        {record && key !== undefined && (
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-label={t('list.selectRow', { name: nameOf(register, record, labels) })}
            checked={selected.has(key)}
            onChange={() => onSelect(key)}
          />
        )}
      </div>
      {columns.map(name => {
        const column = register.columns[name]
        if (!column) return null
        const written = record && writeCell(column, record[name], labels, language)
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
    .map(name => register.columns[name] && writeCell(register.columns[name], record[name], labels, language))
    .filter(Boolean)
  return (
    <div role="gridcell" tabIndex={-1}>
      <div className={styles.cardName}>{nameOf(register, record, labels)}</div>
      <div className={styles.cardRest}>{rest.slice(0, 4).join(' · ')}</div>
    </div>
  )
}
