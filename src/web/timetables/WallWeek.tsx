import { useTranslation } from 'react-i18next'
import { WEEKDAY_WORDS } from '#domain/timetables/weekdays.ts'
import { localDate, weekdayOf } from '#domain/values/local-date.ts'
import { writeDateShort } from '../ui/format/dates.ts'
import { useLanguage, usePhrase } from '../ui/language/language.ts'
import { useNames } from '../ui/language/use-names.ts'
import { keepInitials } from './keep-initials.ts'
import type { PublicDay, PublicDays, PublicLesson } from './public-timetables.api.ts'
import { publicWords as words } from './public-words.ts'
import styles from './wall.module.css'
import { type WallSheet, wallSheets } from './wall-pages.ts'

interface Props {
  readonly shown: PublicDays
  readonly days: readonly PublicDay[]
}

/** The week of a college as it hangs on the wall: a sheet for each set of groups, days and pairs down, groups across. */
export function WallWeek({ shown, days }: Props) {
  const { t } = useTranslation()
  const nameOf = useNames()
  const [first, last] = [days[0]?.date ?? '', days.at(-1)?.date ?? '']
  return wallSheets(days).map(sheet => (
    <section key={sheet.groups.join()} className={styles.sheet}>
      <h2>
        {nameOf(shown.subject.name)}, {writeDateShort(first)}–{writeDateShort(last)}: {sheet.groups[0]} –{' '}
        {sheet.groups.at(-1)}
        {shown.demo && <small> · {t('demo.notice')}</small>}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={sheet.groups.join(', ')}>
        <SheetTable sheet={sheet} />
      </div>
    </section>
  ))
}

function SheetTable({ sheet }: { readonly sheet: WallSheet }) {
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
                    <Cell key={lesson.id} lesson={lesson} group={sheet.groups[column] ?? ''} />
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

function Cell({ lesson, group }: { readonly lesson: PublicLesson; readonly group: string }) {
  const say = usePhrase()
  const nameOf = useNames()
  const subgroup = lesson.audience.find(one => one.group === group)?.subgroup
  return (
    <div className={styles.lesson} data-change={lesson.change ?? undefined}>
      <b>{lesson.part ?? lesson.index}</b>
      <span>
        {[
          subgroup ? `${subgroup} ${say(words.subgroup)}` : null,
          lesson.room && nameOf(lesson.room),
          lesson.teacher && keepInitials(nameOf(lesson.teacher)),
          lesson.change && say(words[lesson.change]),
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
    </div>
  )
}
