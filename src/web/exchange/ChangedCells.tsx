import { useTranslation } from 'react-i18next'
import type { CellValue } from '#domain/values/register.ts'
import { writeMoment } from '../ui/format/dates.ts'
import { useLanguage } from '../ui/language/language.ts'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import { useRegisterBook } from '../ui/registers/register-book.ts'
import { writeCell } from '../ui/registers/write-cell.ts'
import styles from './exchange.module.css'
import type { ImportRun, RegisterChanges } from './import-run.ts'
import { writeKey } from './write-key.ts'

/** How many changed cells of a register are drawn; the counts tell of all. */
const DRAWN = 200

interface Props {
  readonly changes: RegisterChanges
  readonly labels: ImportRun['labels']
}

/** Each changed cell of a register with its old and its new value. */
export function ChangedCells({ changes: { register: name, cells, changed }, labels }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const register = useRegisterBook().get(name)?.register
  const written = (field: string, value: CellValue): string => {
    const column = register?.columns[field]
    return (
      (column ? writeCell(column, value, labels, language) : String(value ?? '')) || t('record.notFilled')
    )
  }
  return (
    <>
      <SimpleTable
        caption={t('imports.changes')}
        columns={[
          { name: 'record', title: t('imports.record') },
          { name: 'field', title: t('imports.field') },
          { name: 'old', title: t('imports.old') },
          { name: 'new', title: t('imports.new') },
        ]}
        rows={cells.slice(0, DRAWN).map(({ key, column, before, after, newer }) => ({
          id: `${key} ${column}`,
          cells: {
            record: register ? writeKey(register, key, labels, language) : key,
            field: register?.columns[column]?.title[language] ?? column,
            old: (
              <>
                <del className={styles.old}>{written(column, before)}</del>
                {newer && (
                  <span className={styles.contested}>
                    {t('imports.newer', {
                      person: newer.person ?? t('imports.somebody'),
                      at: writeMoment(newer.at),
                    })}
                  </span>
                )}
              </>
            ),
            new: <ins className={styles.new}>{written(column, after)}</ins>,
          },
        }))}
      />
      {cells.length > DRAWN && (
        <p className={styles.quiet}>{t('imports.moreCells', { count: DRAWN, all: changed })}</p>
      )}
    </>
  )
}
