import { useTranslation } from 'react-i18next'
import type { AnyRegister, CellValue } from '#domain/values/register.ts'
import { useLanguage } from '../language/language.ts'
import styles from './RecordPanel.module.css'
import type { Labels } from './register-source.ts'
import { writeCell } from './write-cell.ts'

interface Props {
  readonly register: AnyRegister
  readonly fields: readonly { readonly column: string; readonly before?: unknown; readonly after?: unknown }[]
  readonly labels: Labels
}

/** What a change made of each field: its old and its new value. */
export function ChangedFields({ register, fields, labels }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const written = (name: string, value: unknown): string => {
    const column = register.columns[name]
    return (column ? writeCell(column, value as CellValue, labels, language) : '') || t('record.notFilled')
  }
  return (
    <table className={styles.fields}>
      <tbody>
        {fields.map(({ column, before, after }) => (
          <tr key={column}>
            <td>{register.columns[column]?.title[language] ?? column}</td>
            <td>
              <del className={styles.old}>
                <span className="visually-hidden">{t('record.was')} </span>
                {written(column, before)}
              </del>{' '}
              →{' '}
              <ins className={styles.new}>
                <span className="visually-hidden">{t('record.now')} </span>
                {written(column, after)}
              </ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
