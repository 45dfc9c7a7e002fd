import { useTranslation } from 'react-i18next'
import type { RegisterName } from '#domain/exchange/cluster-workbook.ts'
import { paths } from '../app/paths.ts'
import { blockingError } from '../ui/http/blocking-error.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import type { RecordPartProps } from '../ui/registers/record-extras.ts'
import { useRegisterBook } from '../ui/registers/register-book.ts'
import styles from './links.module.css'
import { ReferringSection } from './ReferringSection.tsx'
import { RECORD_FIGURES } from './record-figures.ts'
import { type RecordChain, useRecordLinks } from './use-record-links.ts'

/** The chain of records in both directions: what this one leads to, and the records of each register that lead to it. */
export function RecordLinks({ register, recordKey, record, today }: RecordPartProps) {
  const { t } = useTranslation('office')
  const links = useRecordLinks(register, record, today)
  const blocked = blockingError(links)
  if (blocked) return <ProblemNote error={blocked} retry={() => void links.refetch()} />
  if (!links.data) return <Skeleton />
  const { onward, referring } = links.data
  if (onward.length + referring.length === 0) return <p>{t('record.noLinks')}</p>
  const near = onward.filter(({ steps }) => steps === 1)
  const far = onward.filter(({ steps }) => steps > 1)
  return (
    <>
      {near.length > 0 && <Onward title={t('record.refers')} links={near} />}
      {far.length > 0 && <Onward title={t('record.leadsTo')} links={far} />}
      {theMostTellingFirst(register.name, referring).map(page => (
        <ReferringSection key={`${page.register} ${page.column}`} page={page} recordKey={recordKey} />
      ))}
    </>
  )
}

function theMostTellingFirst(register: string, pages: RecordChain['referring']): RecordChain['referring'] {
  const told = (RECORD_FIGURES[register as RegisterName] ?? []).map(figure => figure.register)
  const rank = (page: { readonly register: string }) => {
    const place = told.indexOf(page.register as RegisterName)
    return place < 0 ? told.length : place
  }
  return pages.toSorted((a, b) => rank(a) - rank(b))
}

/** Records that the chain leads on to, by what they are for the one before them. */
function Onward({ title, links }: { readonly title: string; readonly links: RecordChain['onward'] }) {
  const book = useRegisterBook()
  const language = useLanguage()
  return (
    <section>
      <h3 className={styles.section}>{title}</h3>
      <dl className={styles.onward}>
        {links.map(({ register, key, label, from, column }) => [
          <dt key={`${register} ${key} title`}>
            {book.get(from)?.register.columns[column]?.title[language] ?? column}
          </dt>,
          <dd key={`${register} ${key}`}>
            <PageLink href={paths.record(register, key)}>{label}</PageLink>
          </dd>,
        ])}
      </dl>
    </section>
  )
}
