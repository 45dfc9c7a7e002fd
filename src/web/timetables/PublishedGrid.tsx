import { useTranslation } from 'react-i18next'
import { WEEKDAY_WORDS } from '#domain/timetables/weekdays.ts'
import { localDate, weekdayOf } from '#domain/values/local-date.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PublishedCell } from './PublishedCell.tsx'
import styles from './published.module.css'
import { freePairs, isOfView, type ShownDay } from './published-views.ts'
import type { ShownWeek } from './published-weeks.api.ts'
import type { ViewKind } from './timetable-address.ts'
import wall from './wall.module.css'

interface Props {
  readonly week: ShownWeek
  readonly days: readonly ShownDay[]
  readonly by: Exclude<ViewKind, 'college'>
  readonly of: string
}

/** The week of a group, a teacher or a room: pairs down, days across; gaps are hatched. */
export function PublishedGrid({ week, days, by, of }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const own = days.map(({ date, lessons }) => {
    const held = lessons.filter(({ lesson }) => isOfView(lesson, by, of))
    const pairs = held.map(({ pair }) => pair)
    return { date, held, free: by === 'room' ? [] : freePairs(pairs) }
  })
  const last = Math.max(0, ...own.flatMap(({ held }) => held.map(({ pair }) => pair)))
  if (last === 0) return <p>{t('published.view.none')}</p>
  const first = Math.min(...own.flatMap(({ held }) => held.map(({ pair }) => pair)))
  const pairs = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard
    <section className={wall.scroll} tabIndex={0} aria-label={of}>
      <h2 className={styles.printed}>{of}</h2>
      <table className={`${wall.table} ${styles.grid}`}>
        <thead>
          <tr>
            <th scope="col">{t('published.view.pair')}</th>
            {own.map(({ date }) => (
              <th key={date} scope="col">
                {WEEKDAY_WORDS[weekdayOf(localDate(date))].short[language]} {date.slice(8)}.{date.slice(5, 7)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pairs.map(pair => (
            <tr key={pair}>
              <th scope="row">
                {pair}
                <small>{timesOf(week, pair)}</small>
              </th>
              {own.map(({ date, held, free }) => (
                <td key={date} data-gap={free.includes(pair) || undefined}>
                  {held
                    .filter(one => one.pair === pair)
                    .map(({ id, lesson, was }) => (
                      <PublishedCell key={id} lesson={lesson} was={was} by={by} of={of} />
                    ))}
                  {free.includes(pair) && <span className={styles.gap}>{t('published.view.gap')}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** When a pair is held, where all days that say so agree. */
function timesOf({ days }: ShownWeek, pair: number): string {
  const times = new Set(
    days.flatMap(({ bells }) =>
      bells.filter(bell => bell.pair === pair).map(({ startsAt, endsAt }) => `${startsAt}–${endsAt}`),
    ),
  )
  return times.size === 1 ? ([...times][0] ?? '') : ''
}
