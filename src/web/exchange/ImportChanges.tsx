import { Accordion } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CellValue } from '#domain/values/register.ts'
import { useLanguage } from '../ui/language/language.ts'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import { useRegisterBook } from '../ui/registers/register-book.ts'
import { writeCell } from '../ui/registers/write-cell.ts'
import styles from './exchange.module.css'
import type { ImportRun } from './import-run.ts'

type RegisterChanges = ImportRun['changes'][number]

/** How many changed cells of a register are drawn; the counts above tell of all. */
const DRAWN = 200

/** What an import changes, register by register: new records, and each changed cell with its old and new value. */
export function ImportChanges({ changes }: { readonly changes: ImportRun['changes'] }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const book = useRegisterBook()
  const touched = changes.filter(register => register.created + register.changed > 0)
  if (touched.length === 0) return null
  return (
    <section>
      <h2 className={styles.section}>{t('imports.changes')}</h2>
      <Accordion multiple variant="default">
        {touched.map(register => (
          <Accordion.Item key={register.register} value={register.register}>
            <Accordion.Control>
              {book.get(register.register)?.register.title[language] ?? register.register}:{' '}
              {[
                register.created > 0 && t('imports.created', { count: register.created }),
                register.changed > 0 && t('imports.changedRecords', { count: register.changed }),
              ]
                .filter(Boolean)
                .join(', ')}
            </Accordion.Control>
            <Accordion.Panel>
              <ChangedCells changes={register} />
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </section>
  )
}

function ChangedCells({ changes }: { readonly changes: RegisterChanges }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const register = useRegisterBook().get(changes.register)?.register
  const written = (name: string, value: CellValue): string => {
    const column = register?.columns[name]
    return (column ? writeCell(column, value, {}, language) : String(value ?? '')) || t('record.notFilled')
  }
  const created = changes.createdKeys.slice(0, DRAWN).map(key => ({
    id: key,
    cells: { record: key, field: '', old: '', new: <ins className={styles.new}>{t('imports.added')}</ins> },
  }))
  const changed = changes.cells.slice(0, DRAWN).map(({ key, column, before, after }) => ({
    id: `${key} ${column}`,
    cells: {
      record: key,
      field: register?.columns[column]?.title[language] ?? column,
      old: <del className={styles.old}>{written(column, before)}</del>,
      new: <ins className={styles.new}>{written(column, after)}</ins>,
    },
  }))
  return (
    <SimpleTable
      caption={t('imports.changes')}
      columns={[
        { name: 'record', title: t('imports.record') },
        { name: 'field', title: t('imports.field') },
        { name: 'old', title: t('imports.old') },
        { name: 'new', title: t('imports.new') },
      ]}
      rows={[...changed, ...created]}
    />
  )
}
