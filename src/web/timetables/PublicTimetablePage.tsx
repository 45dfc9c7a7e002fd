import { useLocation, useParams } from '@tanstack/react-router'
import { addDays, type LocalDate, localDate, mondayOf, parseLocalDate } from '#domain/values/local-date.ts'
import { paths } from '../app/paths.ts'
import { usePhrase } from '../ui/language/language.ts'
import { useNames } from '../ui/language/use-names.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { useGo } from '../ui/navigation/use-go.ts'
import { useIsNarrow } from '../ui/navigation/use-is-narrow.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import { CalendarLink } from './CalendarLink.tsx'
import { DayTabs } from './DayTabs.tsx'
import { DemoMark } from './DemoMark.tsx'
import { LessonsOfDay } from './LessonsOfDay.tsx'
import styles from './public.module.css'
import { type PublicDays, usePublicDays } from './public-timetables.api.ts'
import { publicWords as words } from './public-words.ts'
import { useTurning } from './use-turning.ts'
import { WallCell } from './WallCell.tsx'
import { WallWeek } from './WallWeek.tsx'

/** The lessons of one group, room, zone, teacher or whole college: a week on a screen, day by day on a phone. */
export function PublicTimetablePage() {
  const { kind = '', code = '' } = useParams({ strict: false }) as { kind?: string; code?: string }
  const { searchStr } = useLocation()
  const date = parseLocalDate(new URLSearchParams(searchStr).get('date') ?? '')
  const found = usePublicDays({ kind, code, date: date && mondayOf(date), span: 'week' })
  return (
    <div className={styles.page}>
      {found.error && <ProblemNote error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && <Skeleton lines={8} />}
      {found.data && <Shown shown={found.data} isStale={found.isPlaceholderData} asked={date} />}
      <p className="no-print">
        <PageLink href={paths.publicTimetables()}>{usePhrase()(words.back)}</PageLink>
      </p>
    </div>
  )
}

interface Props {
  readonly shown: PublicDays
  readonly isStale: boolean
  readonly asked: LocalDate | undefined
}

function Shown({ shown, isStale, asked }: Props) {
  const say = usePhrase()
  const nameOf = useNames()
  const go = useGo()
  const isNarrow = useIsNarrow()
  const { subject, days, today } = shown
  const date = asked ?? localDate(shown.date)
  const isWall = subject.kind === 'college'
  const step = isNarrow && !isWall ? 1 : 7
  const to = (day: LocalDate) => go(paths.publicTimetable(subject.kind, subject.code, day), { replace: true })
  const turn = useTurning(way => to(addDays(date, way * step)))
  const isKnown = days.some(day =>
    shown.terms.some(({ from, to: last }) => from <= day.date && day.date <= last),
  )
  const seen = days.filter((day, at) => at < 6 || day.lessons.length > 0)
  return (
    <div {...turn}>
      <div className={isWall ? 'no-print' : undefined}>
        {shown.demo && <DemoMark />}
        <h1 className={styles.title}>{subject.kind === 'group' ? subject.name : nameOf(subject.name)}</h1>
        <p className={styles.quiet}>
          {subject.kind === 'college' ? null : nameOf(subject.collegeName)}
          {subject.kind === 'zone' && <> · {say(words.sharedOnly)}</>}
        </p>
      </div>
      <div className={`${styles.bar} no-print`}>
        <button type="button" aria-label={say(words.before)} onClick={() => to(addDays(date, -step))}>
          ←
        </button>
        <button type="button" aria-label={say(words.after)} onClick={() => to(addDays(date, step))}>
          →
        </button>
        <button
          type="button"
          onClick={() => go(paths.publicTimetable(subject.kind, subject.code), { replace: true })}
        >
          {say(words.today)}
        </button>
        <CalendarLink kind={subject.kind} code={subject.code} />
        {isWall && (
          <button type="button" onClick={() => window.print()}>
            {say(words.print)}
          </button>
        )}
      </div>
      {!isWall && (
        <DayTabs days={seen.map(day => localDate(day.date))} chosen={date} today={today} onChoose={to} />
      )}
      {!isKnown && <p role="status">{say(words.noTimetable)}</p>}
      <div aria-busy={isStale}>
        {isWall ? (
          <WallWeek
            title={nameOf(subject.name)}
            isDemo={shown.demo}
            days={seen}
            cell={(lesson, group) => <WallCell lesson={lesson} group={group} />}
          />
        ) : (
          <div className={styles.week}>
            {seen.map(day => (
              <LessonsOfDay
                key={day.date}
                day={day}
                kind={subject.kind}
                isChosen={day.date === date}
                isToday={day.date === today}
              />
            ))}
          </div>
        )}
      </div>
    </div>
  )
}
