import { ActionIcon, Popover, Tooltip } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnyRegister } from '#domain/values/register.ts'
import { usePhrase } from '../language/language.ts'
import { ColumnFilter } from './ColumnFilter.tsx'
import { type ListState, nextSort, sortOf } from './list-state.ts'
import styles from './RegisterTable.module.css'
import { isFigure } from './write-cell.ts'

interface Props {
  readonly register: AnyRegister
  readonly name: string
  readonly state: ListState
  readonly onState: (state: ListState) => void
}

/** The head of a column: a click on its title sorts, the mark beside it opens the filter. */
export function HeadCell({ register, name, state, onState }: Props) {
  const { t } = useTranslation('office')
  const phrase = usePhrase()
  const [open, setOpen] = useState(false)
  const column = register.columns[name]
  if (!column) return null
  const sort = sortOf(register, state)
  const first = sort.split(',')[0]
  const sorted = first === name ? 'ascending' : first === `-${name}` ? 'descending' : 'none'
  const filtered = name in state.filters
  const title = phrase(column.title)
  return (
    <div
      className={styles.headCell}
      role="columnheader"
      tabIndex={-1}
      aria-sort={sorted}
      data-figure={isFigure(column) || undefined}
      data-filtered={filtered || undefined}
    >
      <Tooltip label={column.help ? phrase(column.help) : title}>
        <button
          type="button"
          className={styles.sortButton}
          onClick={() => onState({ ...state, sort: nextSort(sort, name) })}
        >
          {title}
          {sorted !== 'none' && (
            <span className={styles.arrow} aria-hidden>
              {sorted === 'ascending' ? '↑' : '↓'}
            </span>
          )}
        </button>
      </Tooltip>
      <Popover
        opened={open}
        onChange={setOpen}
        position="bottom-end"
        trapFocus
        returnFocus
        shadow="md"
        width={280}
      >
        <Popover.Target>
          <ActionIcon
            variant={filtered ? 'light' : 'transparent'}
            c={filtered ? 'petrol' : 'dimmed'}
            size={24}
            aria-label={t('list.filter', { column: title })}
            onClick={() => setOpen(!open)}
          >
            <FilterMark />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown>
          <ColumnFilter
            register={register}
            name={name}
            column={column}
            state={state}
            onState={next => {
              setOpen(false)
              onState(next)
            }}
          />
        </Popover.Dropdown>
      </Popover>
    </div>
  )
}

const FilterMark = () => (
  <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    <path d="M1 2h10L7.300 6.500V10L4.700 8.700V6.500Z" fill="currentColor" />
  </svg>
)
