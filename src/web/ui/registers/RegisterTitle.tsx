import { useTranslation } from 'react-i18next'
import { usePhrase } from '../language/language.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { ExportButton } from './ExportButton.tsx'
import styles from './RegisterPage.module.css'
import type { RegisterSource } from './register-source.ts'

interface Props {
  readonly source: RegisterSource
  /** How many records the list has; nothing while that is not known. */
  readonly total: number | undefined
  /** What the list asks for and shows, so that the spreadsheet holds the same. */
  readonly query: Readonly<Record<string, string>>
  readonly columns: readonly string[]
  readonly onCreate: () => void
  /** Why the person may not add a record; nothing when they may. */
  readonly whyNotCreate: string | undefined
}

/** What the page lists and how many there are; beside it, taking the list away as a file and adding to it. */
export function RegisterTitle({ source, total, query, columns, onCreate, whyNotCreate }: Props) {
  const { t } = useTranslation('office')
  const phrase = usePhrase()
  return (
    <div className={styles.top}>
      <h1 className={styles.title}>{phrase(source.register.title)}</h1>
      <span className={styles.total} role="status">
        {total !== undefined && t('list.total', { count: total })}
      </span>
      <div className={styles.topActs}>
        <ExportButton source={source} query={query} columns={columns} />
        <ActButton variant="filled" refusal={whyNotCreate} onAct={onCreate}>
          {t('list.create')}
        </ActButton>
      </div>
    </div>
  )
}
