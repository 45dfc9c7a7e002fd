import { useTranslation } from 'react-i18next'
import { type AnyRegister, keyOf } from '#domain/values/register.ts'
import { useLanguage } from '../language/language.ts'
import { SimpleTable } from '../parts/SimpleTable.tsx'
import type { RegisterRows } from './use-register-rows.ts'
import { isFigure, writeField } from './write-cell.ts'

interface Props {
  readonly register: AnyRegister
  readonly columns: readonly string[]
  readonly rows: RegisterRows
}

/** A list on paper: the rows from the first on that have arrived, and how many there are in all. */
export function PrintedList({ register, columns, rows }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const records = []
  for (let record = rows.rowAt(0); record; record = rows.rowAt(records.length)) records.push(record)
  const shown = columns.flatMap(name => {
    const column = register.columns[name]
    return column ? [{ name, column }] : []
  })
  return (
    <>
      <SimpleTable
        caption={register.title[language]}
        columns={shown.map(({ name, column }) => ({
          name,
          title: column.title[language],
          isFigure: isFigure(column),
        }))}
        rows={records.map(record => ({
          id: keyOf(register, record),
          cells: Object.fromEntries(
            shown.map(({ name }) => [name, writeField(register, record, name, rows.labels, language)]),
          ),
        }))}
      />
      {records.length < rows.total && (
        <p>{t('list.printedPart', { printed: records.length, count: rows.total })}</p>
      )}
    </>
  )
}
