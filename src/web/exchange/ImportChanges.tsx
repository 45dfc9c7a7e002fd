import { Accordion } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../ui/language/language.ts'
import { useRegisterBook } from '../ui/registers/register-book.ts'
import { ChangedCells } from './ChangedCells.tsx'
import styles from './exchange.module.css'
import type { ImportRun, RegisterChanges } from './import-run.ts'
import { NewRecords } from './NewRecords.tsx'

const isTouched = ({ created, changed }: RegisterChanges): boolean => created + changed > 0

/** What an import changes: the counts of each sheet at a glance, and below each its cells, old and new. */
export function ImportChanges({ run }: { readonly run: ImportRun }) {
  const { t } = useTranslation('office')
  const touched = run.changes.filter(isTouched)
  const absent = run.changes.filter(changes => changes.absent > 0)
  const same = run.changes.length - touched.length
  return (
    <>
      {touched.length > 0 && (
        <section>
          <h2 className={styles.section}>{t('imports.changes')}</h2>
          {/* A short list is shown open: nobody should have to look for the one cell that changes. */}
          <Accordion multiple variant="default" defaultValue={opened(touched)}>
            {touched.map(changes => (
              <RegisterItem key={changes.register} changes={changes} labels={run.labels} />
            ))}
          </Accordion>
          {same > 0 && <p className={styles.quiet}>{t('imports.sameSheets', { count: same })}</p>}
        </section>
      )}
      {run.kind === 'workbook' && absent.length > 0 && <AbsentRecords absent={absent} />}
    </>
  )
}

/** As many rows as a screen shows. */
const SHORT = 24

const opened = (touched: readonly RegisterChanges[]): string[] => {
  const rows = touched.reduce((sum, { cells, created }) => sum + cells.length + created, 0)
  return rows <= SHORT ? touched.map(({ register }) => register) : []
}

interface ItemProps {
  readonly changes: RegisterChanges
  readonly labels: ImportRun['labels']
}

function RegisterItem({ changes, labels }: ItemProps) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const register = useRegisterBook().get(changes.register)?.register
  const { created, changed, ended } = changes
  return (
    <Accordion.Item value={changes.register}>
      <Accordion.Control>
        <span className={styles.sheetLine}>
          <strong>{register?.title[language] ?? changes.register}</strong>
          {created > 0 && <span className={styles.new}>{t('imports.created', { count: created })}</span>}
          {changed - ended > 0 && <span>{t('imports.changedRecords', { count: changed - ended })}</span>}
          {ended > 0 && <span className={styles.warning}>{t('imports.endedRecords', { count: ended })}</span>}
        </span>
      </Accordion.Control>
      <Accordion.Panel>
        {changes.cells.length > 0 && <ChangedCells changes={changes} labels={labels} />}
        {changes.createdRecords.length > 0 && <NewRecords changes={changes} labels={labels} />}
      </Accordion.Panel>
    </Accordion.Item>
  )
}

/** Says plainly that a row removed from the workbook removes nothing here. */
function AbsentRecords({ absent }: { readonly absent: readonly RegisterChanges[] }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const book = useRegisterBook()
  const count = absent.reduce((sum, changes) => sum + changes.absent, 0)
  return (
    <details className={styles.rows}>
      <summary>{t('imports.absent', { count })}</summary>
      <p className={styles.prose}>{t('imports.absentHelp')}</p>
      <ul>
        {absent.map(({ register, absentKeys, absent: missing }) => (
          <li key={register}>
            {book.get(register)?.register.title[language] ?? register}: {missing}{' '}
            <span className={styles.quiet}>{absentKeys.slice(0, 10).join(', ').replaceAll('~', ' ')}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
