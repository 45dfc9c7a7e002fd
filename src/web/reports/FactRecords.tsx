import { useTranslation } from 'react-i18next'
import { useLanguage } from '../ui/language/language.ts'
import { useSay } from '../ui/language/use-say.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { SidePanel } from '../ui/parts/SidePanel.tsx'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import styles from './FactRecords.module.css'
import { figureInWords, partsInWords } from './fact-words.ts'
import { type PassportFact, useFactRecords } from './passport.api.ts'
import { writeRecordCell } from './write-figure.ts'

interface Props {
  readonly fact: PassportFact
  readonly onClose: () => void
}

/** The records that make up a figure of the passport; personal data are not among them. */
export function FactRecords({ fact, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const say = useSay('public')
  const records = useFactRecords(fact.records.href)
  const [first] = records.data?.pages ?? []
  const items = records.data?.pages.flatMap(page => page.items) ?? []
  const columns = first?.columns ?? []
  const details = [...partsInWords(fact.parts, language, say), ...(fact.note ? [fact.note[language]] : [])]
  return (
    <SidePanel title={fact.title[language]} onClose={onClose}>
      <p className={styles.figure}>{figureInWords(fact, language, say) ?? t('passport.none')}</p>
      {details.length > 0 && <p className={styles.note}>{details.join(' · ')}</p>}
      <p className={styles.note}>
        {fact.records.count === 0
          ? t('passport.nothing')
          : `${t('passport.open', { count: first?.total ?? fact.records.count })}. ${t('passport.withheld')}`}
      </p>
      {records.error && <ProblemNote error={records.error} retry={() => void records.refetch()} />}
      {records.isPending && <Skeleton lines={6} />}
      {items.length > 0 && (
        <SimpleTable
          caption={fact.title[language]}
          columns={columns.map(({ name, title, type }) => ({
            name,
            title: title[language],
            isFigure: type === 'integer' || type === 'year' || type === 'money' || type === 'percent',
          }))}
          rows={items.map((item, index) => ({
            id: String(index),
            cells: Object.fromEntries(
              columns.map(column => [column.name, writeRecordCell(item, column, language)]),
            ),
          }))}
        />
      )}
      {records.hasNextPage && (
        <button
          type="button"
          className={styles.more}
          disabled={records.isFetchingNextPage}
          onClick={() => void records.fetchNextPage()}
        >
          {t('passport.more')}
        </button>
      )}
    </SidePanel>
  )
}
