import { useTranslation } from 'react-i18next'
import type { AnyRecord, AnyRegister } from '#domain/values/register.ts'
import { paths } from '../../app/paths.ts'
import { useLanguage } from '../language/language.ts'
import { PageLink } from '../navigation/PageLink.tsx'
import styles from './RecordPanel.module.css'
import { columnsOf, type Labels } from './register-source.ts'
import { writeField } from './write-cell.ts'

interface Props {
  readonly register: AnyRegister
  readonly record: AnyRecord
  readonly labels: Labels
}

/** What a record has only once it has ended; that it goes on need not be said twice. */
const AN_END: ReadonlySet<string> = new Set(['endsOn', 'endReason'])

/** Every field of a record in words; a reference leads to the record that it names. */
export function RecordEssentials({ register, record, labels }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  return (
    <dl className={styles.facts}>
      {columnsOf(register).map(([name, column]) => {
        const value = record[name] ?? null
        if (value === null && AN_END.has(name)) return null
        const written = writeField(register, record, name, labels, language) || t('record.notFilled')
        return [
          <dt key={`${name} title`}>{column.title[language]}</dt>,
          <dd key={name}>
            {column.type === 'reference' && value !== null ? (
              <PageLink href={paths.record(column.register, String(value))}>{written}</PageLink>
            ) : (
              written
            )}
          </dd>,
        ]
      })}
    </dl>
  )
}
