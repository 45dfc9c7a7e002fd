import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { WEEKDAY_WORDS } from '#domain/timetables/weekdays.ts'
import { localDate, weekdayOf } from '#domain/values/local-date.ts'
import { writeDateShort } from '../ui/format/dates.ts'
import { useLanguage, usePhrase } from '../ui/language/language.ts'
import { publicWords as words } from './public-words.ts'
import styles from './wall.module.css'
import { type WallDay, type WallLesson, type WallSheet, wallSheets } from './wall-pages.ts'

interface Props<Lesson extends WallLesson> {
  /** Whose week it is. */
  readonly title: string
  readonly isDemo: boolean
  readonly days: readonly WallDay<Lesson>[]
  /** What stands in a cell for a lesson of a group. */
  readonly cell: (lesson: Lesson, group: string) => ReactNode
}

/** The week of a college as it hangs on the wall: a sheet for each set of groups, days and pairs down, groups across. */
export function WallWeek<Lesson extends WallLesson>({ title, isDemo, days, cell }: Props<Lesson>) {
  const { t } = useTranslation()
  const [first, last] = [days[0]?.date ?? '', days.at(-1)?.date ?? '']
  return wallSheets(days).map(sheet => (
    <section key={sheet.groups.join()} className={styles.sheet}>
      <h2>
        {title}, {writeDateShort(first)}–{writeDateShort(last)}: {sheet.groups[0]} – {sheet.groups.at(-1)}
        {isDemo && <small> · {t('demo.notice')}</small>}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={sheet.groups.join(', ')}>
        <SheetTable sheet={sheet} cell={cell} />
      </div>
    </section>
  ))
}

interface SheetProps<Lesson extends WallLesson> extends Pick<Props<Lesson>, 'cell'> {
  readonly sheet: WallSheet<Lesson>
}

function SheetTable<Lesson extends WallLesson>({ sheet, cell }: SheetProps<Lesson>) {
  const say = usePhrase()
  const language = useLanguage()
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{say(words.day)}</th>
          <th scope="col" aria-label={say(words.pair)} />
          {sheet.groups.map(group => (
            <th key={group} scope="col">
              {group}
            </th>
          ))}
        </tr>
      </thead>
      {sheet.days.map(({ day, pairs }) => (
        <tbody key={day.date}>
          {pairs.map(({ pair, cells }, at) => (
            <tr key={pair}>
              {at === 0 && (
                <th scope="rowgroup" rowSpan={pairs.length} className={styles.day}>
                  <span>
                    {WEEKDAY_WORDS[weekdayOf(localDate(day.date))].full[language]}, {day.date.slice(8)}.
                    {day.date.slice(5, 7)}
                  </span>
                </th>
              )}
              <th scope="row">{pair}</th>
              {cells.map((lessons, column) => (
                <td key={sheet.groups[column]}>
                  {lessons.map(lesson => (
                    <Fragment key={lesson.id}>{cell(lesson, sheet.groups[column] ?? '')}</Fragment>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
