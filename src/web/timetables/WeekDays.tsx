import { memo, useCallback, useSyncExternalStore } from 'react'
import type { LocalDate } from '#domain/values/local-date.ts'
import { DayTabs } from './DayTabs.tsx'
import { columnInView } from './day-in-view.ts'
import { columnStarts, type Frame } from './use-opening-column.ts'
import type { WeekLines } from './week-lines.ts'

interface Props {
  /** What scrolls sideways over the columns of the days. */
  readonly frame: Frame
  readonly days: readonly LocalDate[]
  readonly today: string | undefined
  readonly pieces: WeekLines['pieces']
}

/** The days of a week as buttons, on a screen that shows one at a time: each brings its column into view. */
export const WeekDays = memo(function WeekDays({ frame, days, today, pieces }: Props) {
  const subscribe = useCallback(
    (onScroll: () => void) => {
      const scrolled = frame.current
      scrolled?.addEventListener('scroll', onScroll, { passive: true })
      return () => scrolled?.removeEventListener('scroll', onScroll)
    },
    [frame],
  )
  const inView = useSyncExternalStore(subscribe, () => days[inViewOf(frame)])
  const show = (day: LocalDate) =>
    frame.current?.scrollTo({ left: columnStarts(frame.current)[days.indexOf(day)] ?? 0 })
  const free = new Set(days.filter((_, at) => !pieces.some(({ column }) => column === at)))
  return <DayTabs days={days} chosen={inView} today={today} free={free} onChoose={show} />
})

const inViewOf = ({ current }: Frame): number =>
  current ? columnInView(columnStarts(current), current.scrollLeft) : 0
