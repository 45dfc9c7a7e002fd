import { useMediaQuery } from '@mantine/hooks'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { keyOf } from '#domain/values/register.ts'
import { useLanguage } from '../language/language.ts'
import { columnWidths, type SampleRows } from './column-widths.ts'
import { shownColumns } from './list-state.ts'
import { PrintedList } from './PrintedList.tsx'
import { RegisterRow } from './RegisterRow.tsx'
import styles from './RegisterTable.module.css'
import type { RegisterTableProps } from './register-table-props.ts'
import { stepFor } from './row-keys.ts'
import { PAGE_ROWS } from './row-window.ts'
import { TableFoot } from './TableFoot.tsx'
import { TableHead } from './TableHead.tsx'
import { usePrinting } from './use-printing.ts'
import type { RegisterRows } from './use-register-rows.ts'

const ROW_HEIGHT = 32
const CARD_HEIGHT = 64

/** How many ghosts stand in for rows before it is known how many there are. */
const GHOSTS = 12

/**
 * A list of records that draws only the rows in view, so that ten thousand scroll as ten do. Arrow keys walk the rows,
 * Enter opens one beside the list, Space selects it; on a phone each row is a card.
 */
export function RegisterTable(props: RegisterTableProps) {
  const { register, rows, onSeen } = props
  const language = useLanguage()
  const frame = useRef<HTMLDivElement>(null)
  const isPrinting = usePrinting()
  const [active, setActive] = useState(0)
  const isPhone = useMediaQuery('(max-width: 48em)') ?? false
  const height = isPhone ? CARD_HEIGHT : ROW_HEIGHT
  const virtual = useVirtualizer({
    count: rows.isLoading ? GHOSTS : rows.total,
    getScrollElement: () => frame.current,
    estimateSize: () => height,
    overscan: 10,
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  useEffect(() => onSeen(first, last), [first, last, onSeen])
  useEffect(() => {
    if (height > 0) virtual.measure()
  }, [virtual, height])
  useFollowing(props.openKey, rows, frame, index => {
    setActive(index)
    virtual.scrollToIndex(index)
  })

  const columns = shownColumns(register, props.state)
  const sample = useSampleRows(rows)
  const shown = columns.join(' ')
  const { template, width } = useMemo(
    () => columnWidths(register, shown.split(' '), sample, language),
    [register, shown, sample, language],
  )

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== frame.current) return
    const record = rows.rowAt(active)
    if (event.key === 'Enter' && record) props.onOpen(keyOf(register, record))
    else if (event.key === ' ' && record) props.selection.toggle(active, event.shiftKey)
    else {
      const next = stepFor(event.key, active, rows.total)
      if (next === undefined) return
      setActive(next)
      virtual.scrollToIndex(next)
    }
    event.preventDefault()
  }

  if (isPrinting) return <PrintedList register={register} columns={columns} rows={rows} />
  if (rows.total === 0 && !rows.isLoading) return <div className={styles.frame}>{props.empty}</div>
  return (
    <div
      ref={frame}
      className={styles.frame}
      role="grid"
      tabIndex={0}
      aria-label={register.title[language]}
      aria-rowcount={rows.total + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      aria-busy={rows.isLoading}
      aria-activedescendant={rows.total > 0 ? `row-${active}` : undefined}
      onKeyDown={onKeyDown}
    >
      {!isPhone && <TableHead {...props} columns={columns} template={template} width={width} />}
      <div
        className={styles.body}
        style={{ height: virtual.getTotalSize(), width: isPhone ? '100%' : width }}
        role="rowgroup"
      >
        {items.map(item => (
          <RegisterRow
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
      {!isPhone && <TableFoot {...props} columns={columns} template={template} width={width} />}
    </div>
  )
}

const NO_ROWS: SampleRows = { records: [], labels: {}, sums: {} }

/** The first page that the list opened with: a filter or a scroll later moves no column. */
function useSampleRows(rows: RegisterRows): SampleRows {
  const [sample, setSample] = useState(NO_ROWS)
  if (sample === NO_ROWS && !rows.isLoading && rows.total > 0) {
    const records = Array.from({ length: Math.min(rows.total, PAGE_ROWS) }, (_, index) => rows.rowAt(index))
    const arrived = records.filter(record => record !== undefined)
    if (arrived.length > 0) setSample({ records: arrived, labels: rows.labels, sums: rows.sums })
  }
  return sample
}

/** The list follows the record that is open beside it, and has the keyboard again when that one is closed. */
function useFollowing(
  openKey: string | undefined,
  rows: RegisterRows,
  frame: RefObject<HTMLElement | null>,
  onFound: (index: number) => void,
): void {
  const before = useRef(openKey)
  const found = useRef<string>(undefined)
  useEffect(() => {
    if (before.current !== undefined && openKey === undefined) frame.current?.focus({ preventScroll: true })
    before.current = openKey
    const index = openKey === undefined || openKey === found.current ? undefined : rows.indexOf(openKey)
    if (index === undefined) return
    found.current = openKey
    onFound(index)
  })
}
