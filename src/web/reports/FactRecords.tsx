import { useTranslation } from 'react-i18next'
import { useLanguage } from '../ui/language/language.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { SidePanel } from '../ui/parts/SidePanel.tsx'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import styles from './FactRecords.module.css'
import { type PassportFact, useFactRecords } from './passport.api.ts'
import { writeFigure, writeRecordCell } from './write-figure.ts'

interface Props {
  readonly fact: PassportFact
  readonly onClose: () => void
}

/** The records that make up a figure of the passport; personal data are not among them. */
export function FactRecords({ fact, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const records = useFactRecords(fact.records.href)
  const [first] = records.data?.pages ?? []
  const items = records.data?.pages.flatMap(page => page.items) ?? []
  const columns = first?.columns ?? []
  return (
    <SidePanel title={fact.title[language]} onClose={onClose}>
      <p className={styles.figure}>{writeFigure(fact.value, fact.unit, language) ?? t('passport.none')}</p>
      {fact.note && <p className={styles.note}>{fact.note[language]}</p>}
      <p className={styles.note}>
        {t('passport.open', { count: first?.total ?? fact.records.count })}. {t('passport.withheld')}
      </p>
      {records.error && <ProblemNote error={records.error} retry={() => void records.refetch()} />}
      {records.isPending && <Skeleton lines={6} />}
      {items.length > 0 && (
        <SimpleTable
          caption={fact.title[language]}
          columns={columns.map(({ name, title, type }) => ({
            name,
            title: title[language],
            isFigure: type === 'integer' || type === 'money' || type === 'percent',
          }))}
          rows={items.map((item, index) => ({
            id: String(index),
            cells: Object.fromEntries(
              columns.map(({ name, type }) => [name, writeRecordCell(item[name] ?? null, type, language)]),
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
