import { useTranslation } from 'react-i18next'
import { useLanguage } from '../language/language.ts'
import styles from './RegisterTable.module.css'
import type { RegisterTableProps } from './register-table-props.ts'
import { isFigure, writeCell } from './write-cell.ts'

interface Props extends RegisterTableProps {
  readonly columns: readonly string[]
  readonly template: string
  readonly width: string
}

/** The foot of a list, which stays in sight: the sums of the columns of which a sum means something. */
export function TableFoot({ register, rows, columns, template, width }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  if (rows.total < 2 || !columns.some(name => name in rows.sums)) return null
  return (
    <div className={styles.foot} style={{ gridTemplateColumns: template, width }} role="row" tabIndex={-1}>
      <div className={styles.check} role="gridcell" tabIndex={-1} />
      {columns.map((name, place) => {
        const column = register.columns[name]
        const sum = rows.sums[name]
        if (!column) return null
        return (
          <div
            key={name}
            className={styles.cell}
            role="gridcell"
            tabIndex={-1}
            data-figure={isFigure(column) || undefined}
          >
            {sum !== undefined
              ? writeCell(column, sum, rows.labels, language)
              : place === 0 && t('list.inAll')}
          </div>
        )
      })}
    </div>
  )
}
