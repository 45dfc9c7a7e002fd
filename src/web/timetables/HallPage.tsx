import { useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { WEEKDAY_WORDS } from '#domain/timetables/weekdays.ts'
import { localDate, weekdayOf } from '#domain/values/local-date.ts'
import { writeDay, writeTime } from '../ui/format/dates.ts'
import { useLanguage, usePhrase } from '../ui/language/language.ts'
import { useNames } from '../ui/language/use-names.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { DemoMark } from './DemoMark.tsx'
import { HallTable } from './HallTable.tsx'
import styles from './hall.module.css'
import { publicWords as words } from './public-words.ts'
import { useHallDay } from './use-hall-day.ts'
import { groupsOf } from './wall-pages.ts'

/** The most groups that a page of the screen shows, so that they can be read from afar. */
const GROUPS_A_PAGE = 7
/** How long a page stays; milliseconds. */
const PAGE_STAYS = 12_000
const SECOND = 1000

/** The screen in the hall of a college: today's lessons of all groups, which turns its pages by itself. */
export function HallPage() {
  const { college = '' } = useParams({ strict: false }) as { college?: string }
  const say = usePhrase()
  const nameOf = useNames()
  const language = useLanguage()
  const now = useTicks(SECOND)
  const { shown, lostSince, error } = useHallDay(college)
  const [day] = shown?.days ?? []
  const groups = day ? groupsOf([day]) : []
  const pages = Math.max(1, Math.ceil(groups.length / GROUPS_A_PAGE))
  const page = Math.floor(now / PAGE_STAYS) % pages
  const rows = Math.ceil(groups.length / pages)
  if (!shown || !day) return <main className={styles.hall}>{error && <ProblemNote error={error} />}</main>
  const date = localDate(shown.date)
  const clock = writeTime(new Date(now).toISOString())
  return (
    <main className={styles.hall}>
      <header className={styles.head}>
        <h1>{nameOf(shown.subject.name)}</h1>
        <p>
          {WEEKDAY_WORDS[weekdayOf(date)].full[language]}, {writeDay(date, language)}
          {day.holiday && ` · ${day.holiday}`}
        </p>
        {shown.demo && <DemoMark />}
        <time className={styles.clock}>{clock}</time>
      </header>
      {groups.length === 0 ? (
        <p className={styles.free}>{say(words.free)}</p>
      ) : (
        <HallTable
          day={day}
          groups={groups.slice(page * rows, (page + 1) * rows)}
          rows={rows}
          clock={shown.date === shown.today ? clock : undefined}
        />
      )}
      <footer className={styles.foot}>
        <span role="status">
          {lostSince && <strong>{say(words.lost).replace('{time}', writeTime(lostSince))}</strong>}
        </span>
        {pages > 1 && (
          <span>
            {say(words.page)
              .replace('{page}', String(page + 1))
              .replace('{pages}', String(pages))}
          </span>
        )}
      </footer>
    </main>
  )
}

/** The moment now, told anew at each tick; milliseconds. */
function useTicks(every: number): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const ticks = setInterval(() => setNow(Date.now()), every)
    return () => clearInterval(ticks)
  }, [every])
  return now
}
