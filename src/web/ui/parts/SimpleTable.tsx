import type { ReactNode } from 'react'
import styles from './SimpleTable.module.css'

/** A column of a short table. */
export interface SimpleColumn {
  readonly name: string
  readonly title: string
  readonly isFigure?: boolean
  /** Which way the table is sorted by the column. */
  readonly sorted?: 'ascending' | 'descending' | undefined
  /** Sorts by the column; its head is a button then. */
  readonly onSort?: () => void
}

interface Props {
  /** What the table tells, for those who cannot see it. */
  readonly caption: string
  readonly columns: readonly SimpleColumn[]
  readonly rows: readonly { readonly id: string; readonly cells: Readonly<Record<string, ReactNode>> }[]
}

/** A short table that is shown whole. */
export function SimpleTable({ caption, columns, rows }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen must be scrollable by keyboard
    <section className={styles.wrap} tabIndex={0} aria-label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, title, isFigure, sorted, onSort }) =>
              // The column of acts has no title: its buttons say what they do.
              title === '' ? (
                <td key={name} />
              ) : (
                <th key={name} scope="col" data-figure={isFigure || undefined} aria-sort={sorted}>
                  {onSort ? <SortButton title={title} sorted={sorted} onSort={onSort} /> : title}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells }) => (
            <tr key={id}>
              {columns.map(({ name, isFigure }) => (
                <td key={name} data-figure={isFigure || undefined}>
                  {cells[name]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type SortProps = Required<Pick<SimpleColumn, 'title' | 'onSort'>> & Pick<SimpleColumn, 'sorted'>

function SortButton({ title, sorted, onSort }: SortProps) {
  return (
    <button type="button" className={styles.sort} onClick={onSort}>
      {title}
      {sorted && <span aria-hidden>{sorted === 'ascending' ? '\u00a0↑' : '\u00a0↓'}</span>}
    </button>
  )
}
