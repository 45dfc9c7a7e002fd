import { useTranslation } from 'react-i18next'
import type { AnyRecord, AnyRegister } from '#domain/values/register.ts'
import { keyOf } from '#domain/values/register.ts'
import type { Language } from '#domain/values/text.ts'
import { paths } from '../app/paths.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { useRegisterBook } from '../ui/registers/register-book.ts'
import type { Labels } from '../ui/registers/register-source.ts'
import { writeCell } from '../ui/registers/write-cell.ts'
import styles from './links.module.css'
import type { RecordChain } from './use-record-links.ts'

interface Props {
  readonly page: RecordChain['referring'][number]
  /** The record that they refer to. */
  readonly recordKey: string
}

/** How many facts stand beside a record's name. */
const FACTS = 2

/** The records of one register that refer to a record: how many, the first of them, and the way to all. */
export function ReferringSection({ page, recordKey }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const register = useRegisterBook().get(page.register)?.register
  if (!register) return null
  const all = paths.register(page.register, { [page.column]: recordKey })
  return (
    <section>
      <h3 className={styles.section}>
        <PageLink href={all}>{register.title[language]}</PageLink> <span>{page.total}</span>
      </h3>
      <ul className={styles.records}>
        {page.items.map(record => {
          const { name, facts } = wordsOf(register, record, page.labels, page.column, language)
          const key = keyOf(register, record)
          return (
            <li key={key}>
              <PageLink href={paths.record(page.register, key)}>
                <span>{name}</span>
                <span className={styles.facts}>{facts.join(' · ')}</span>
              </PageLink>
            </li>
          )
        })}
      </ul>
      {page.total > page.items.length && (
        <PageLink className={styles.more} href={all}>
          {t('record.all', { count: page.total })}
        </PageLink>
      )}
    </section>
  )
}

/** What a record is called beside the one that it refers to, which need not be named again, and a few of its facts. */
function wordsOf(
  register: AnyRegister,
  record: AnyRecord,
  labels: Labels,
  column: string,
  language: Language,
): { readonly name: string; readonly facts: readonly string[] } {
  const written = (name: string) => {
    const described = register.columns[name]
    return described && name !== column ? writeCell(described, record[name], labels, language) : ''
  }
  const others = (register.listed ?? []).filter(name => !register.label.includes(name))
  const named = register.label.map(written).filter(Boolean)
  const told = others.map(written).filter(Boolean)
  if (named.length === 0) return { name: told.slice(0, 1).join(''), facts: told.slice(1, 1 + FACTS) }
  const name = named.join(' ')
  const isBare = /^\d+$/.test(name)
  return { name: isBare ? `${register.one[language]} ${name}` : name, facts: told.slice(0, FACTS) }
}
