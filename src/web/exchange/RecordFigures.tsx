import type { RegisterName } from '#domain/exchange/cluster-workbook.ts'
import type { Column } from '#domain/values/register.ts'
import { paths } from '../app/paths.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import type { RecordPartProps } from '../ui/registers/record-extras.ts'
import { useRegisterBook } from '../ui/registers/register-book.ts'
import { writeCell } from '../ui/registers/write-cell.ts'
import styles from './links.module.css'
import { RECORD_FIGURES, type RecordFigure } from './record-figures.ts'
import { type RecordChain, useRecordLinks } from './use-record-links.ts'

/** The figures that a record is known by, each leading to the records that it counts. */
export function RecordFigures({ register, recordKey, record, today }: RecordPartProps) {
  const book = useRegisterBook()
  const language = useLanguage()
  const { data } = useRecordLinks(register, record, today)
  const figures = RECORD_FIGURES[register.name as RegisterName] ?? []
  const told = figures.flatMap(figure => {
    const page = data?.referring.find(one => one.register === figure.register)
    const column =
      figure.sum === undefined ? undefined : book.get(figure.register)?.register.columns[figure.sum]
    return page ? [{ figure, column: page.column, written: writtenOf(figure, page, column) }] : []
  })
  function writtenOf(figure: RecordFigure, page: RecordChain['referring'][number], column?: Column): string {
    if (!figure.sum || !column) return writeCell(COUNT, page.total, {}, language)
    const sum = writeCell(column, page.sums[figure.sum] ?? 0, {}, language)
    if (!figure.of) return sum
    return `${sum} / ${writeCell(column, page.sums[figure.of] ?? 0, {}, language)}`
  }
  if (told.length === 0) return null
  return (
    <ul className={styles.figures}>
      {told.map(({ figure, column, written }) => (
        <li key={figure.title.en}>
          <PageLink href={paths.register(figure.register, { [column]: recordKey })}>
            <strong>{written}</strong>
            <span>{figure.title[language]}</span>
          </PageLink>
        </li>
      ))}
    </ul>
  )
}

/** How a number of records is written. */
const COUNT: Column = {
  type: 'integer',
  title: { ru: '', en: '' },
  required: true,
  min: 0,
  max: Number.MAX_SAFE_INTEGER,
}
