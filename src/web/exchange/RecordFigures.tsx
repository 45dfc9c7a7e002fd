import type { RegisterName } from '#domain/exchange/cluster-workbook.ts'
import { paths } from '../app/paths.ts'
import { useLanguage } from '../ui/language/language.ts'
import { Figures } from '../ui/parts/Figures.tsx'
import type { RecordPartProps } from '../ui/registers/record-extras.ts'
import { useRegisterBook } from '../ui/registers/register-book.ts'
import { titleOfSum, writeSum } from '../ui/registers/write-sum.ts'
import { RECORD_FIGURES } from './record-figures.ts'
import { useRecordLinks } from './use-record-links.ts'

/** The figures that a record is known by, each leading to the records that it counts. */
export function RecordFigures({ register, recordKey, record, today }: RecordPartProps) {
  const book = useRegisterBook()
  const language = useLanguage()
  const { data } = useRecordLinks(register, record, today)
  const figures = (RECORD_FIGURES[register.name as RegisterName] ?? []).flatMap(figure => {
    const page = data?.referring.find(one => one.register === figure.register)
    const referring = book.get(figure.register)?.register
    if (!page || !referring) return []
    return [
      {
        href: paths.register(figure.register, { [page.column]: recordKey }),
        written: writeSum(referring, page, figure, language),
        title: titleOfSum(figure.title, page, figure, language),
      },
    ]
  })
  return <Figures figures={figures} />
}
