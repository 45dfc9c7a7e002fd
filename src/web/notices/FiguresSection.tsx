import { useQueries } from '@tanstack/react-query'
import { paths } from '../app/paths.ts'
import { useActing } from '../ui/http/acting.ts'
import { call } from '../ui/http/call.ts'
import { useLanguage } from '../ui/language/language.ts'
import { Figures } from '../ui/parts/Figures.tsx'
import { listQueryOf, readListState } from '../ui/registers/list-state.ts'
import { useRegisterBook } from '../ui/registers/register-book.ts'
import { titleOfSum, writeSum } from '../ui/registers/write-sum.ts'
import type { TodayFigure } from './today-figures.ts'

interface Props {
  readonly figures: readonly TodayFigure[]
  readonly on: string
}

/** The figures that somebody answers for, on the day of the cluster; each opens its list. */
export function FiguresSection({ figures, on }: Props) {
  const book = useRegisterBook()
  const acting = useActing()
  const language = useLanguage()
  const asked = figures.flatMap(figure => {
    const source = book.get(figure.register)
    return source ? [{ figure, source }] : []
  })
  const answers = useQueries({
    queries: asked.map(({ figure, source }) => {
      const state = readListState(source.register, new URLSearchParams(figure.filters))
      const query = { ...listQueryOf(source.register, state, on), limit: 1 }
      return {
        queryKey: [figure.register, 'figure', acting, query],
        queryFn: ({ signal }: { signal: AbortSignal }) => call(source.contract.list, { query }, signal),
      }
    }),
  })
  return (
    <Figures
      figures={asked.map(({ figure, source }, index) => {
        const list = answers[index]?.data
        return {
          href: paths.register(figure.register, figure.filters),
          written: list ? writeSum(source.register, list, figure, language) : '…',
          title: titleOfSum(figure.title, list, figure, language),
        }
      })}
    />
  )
}
