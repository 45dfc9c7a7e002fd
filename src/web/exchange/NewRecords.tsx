import { useTranslation } from 'react-i18next'
import { keyOf } from '#domain/values/register.ts'
import { useLanguage } from '../ui/language/language.ts'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import { useRegisterBook } from '../ui/registers/register-book.ts'
import { isFigure, writeCell } from '../ui/registers/write-cell.ts'
import styles from './exchange.module.css'
import type { ImportRun, RegisterChanges } from './import-run.ts'

/** How many new records are drawn; the counts tell of all. */
const DRAWN = 50

interface Props {
  readonly changes: RegisterChanges
  readonly labels: ImportRun['labels']
}

/** The new records of a register, as they stand in its sheet: only columns in which one of them holds something. */
export function NewRecords({ changes: { register: name, createdRecords, created }, labels }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const register = useRegisterBook().get(name)?.register
  if (!register) return null
  const shown = createdRecords.slice(0, DRAWN)
  const columns = Object.entries(register.columns).filter(([field]) =>
    shown.some(record => record[field] !== null && record[field] !== ''),
  )
  return (
    <>
      <h3 className={styles.subsection}>{t('imports.newRecords')}</h3>
      <SimpleTable
        caption={t('imports.newRecords')}
        columns={columns.map(([field, column]) => ({
          name: field,
          title: column.title[language],
          isFigure: isFigure(column),
        }))}
        rows={shown.map(record => ({
          id: keyOf(register, record),
          cells: Object.fromEntries(
            columns.map(([field, column]) => [field, writeCell(column, record[field], labels, language)]),
          ),
        }))}
      />
      {created > shown.length && (
        <p className={styles.quiet}>{t('imports.moreRecords', { count: shown.length, all: created })}</p>
      )}
    </>
  )
}
