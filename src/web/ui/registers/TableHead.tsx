import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { HeadCell } from './HeadCell.tsx'
import styles from './RegisterTable.module.css'
import type { RegisterTableProps } from './register-table-props.ts'

interface Props extends RegisterTableProps {
  readonly columns: readonly string[]
  /** The widths of all columns, as the grid of head and rows shares them. */
  readonly template: string
  /** The width of the whole list: the frame's, or more when the columns need it. */
  readonly width: string
}

/** The head of a list, which stays in sight: selecting all, and each column's title with its filter. */
export function TableHead({ register, state, onState, selection, rows, columns, template, width }: Props) {
  const { t } = useTranslation('office')
  return (
    <div
      className={styles.head}
      style={{ gridTemplateColumns: template, width }}
      role="row"
      aria-rowindex={1}
      tabIndex={-1}
    >
      <div className={styles.check} role="columnheader" tabIndex={-1}>
        <Checkbox
          size="xs"
          aria-label={t('list.selectAll')}
          checked={selection.keys.size > 0}
          indeterminate={selection.keys.size > 0 && selection.keys.size < rows.total}
          onChange={selection.toggleArrived}
        />
      </div>
      {columns.map(name => (
        <HeadCell key={name} register={register} name={name} state={state} onState={onState} />
      ))}
    </div>
  )
}
