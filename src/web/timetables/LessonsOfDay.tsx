import { lessonKindWords } from '#domain/timetables/teaching-load.ts'
import { WEEKDAY_WORDS } from '#domain/timetables/weekdays.ts'
import { localDate, weekdayOf } from '#domain/values/local-date.ts'
import type { Language } from '#domain/values/text.ts'
import { writeDay } from '../ui/format/dates.ts'
import { useLanguage, usePhrase } from '../ui/language/language.ts'
import { useNames } from '../ui/language/use-names.ts'
import { keepInitials } from './keep-initials.ts'
import styles from './public.module.css'
import type { PublicDay, PublicLesson } from './public-timetables.api.ts'
import { publicWords as words } from './public-words.ts'

interface Props {
  readonly day: PublicDay
  /** Whose day it is: what everybody knows of it need not be said at each lesson. */
  readonly kind: string
  readonly isChosen: boolean
  readonly isToday: boolean
}

/** The lessons of one date, each with its time. */
export function LessonsOfDay({ day, kind, isChosen, isToday }: Props) {
  const say = usePhrase()
  const language = useLanguage()
  return (
    <section className={styles.day} data-chosen={isChosen || undefined} data-today={isToday || undefined}>
      <h2>
        {WEEKDAY_WORDS[weekdayOf(localDate(day.date))].full[language]}, {writeDay(day.date, language)}
      </h2>
      {day.holiday && <p className={styles.quiet}>{day.holiday}</p>}
      {day.lessons.length === 0 && <p className={styles.quiet}>{say(words.free)}</p>}
      <ol className={styles.lessons}>
        {day.lessons.map(lesson => (
          <Lesson key={`${lesson.id} ${lesson.pair}`} lesson={lesson} kind={kind} />
        ))}
      </ol>
    </section>
  )
}

function Lesson({ lesson, kind }: { readonly lesson: PublicLesson; readonly kind: string }) {
  const say = usePhrase()
  const language = useLanguage()
  const nameOf = useNames()
  const { pair, pairs, startsAt, endsAt, change, room, teacher } = lesson
  const subgroups = lesson.audience.flatMap(({ subgroup }) => (subgroup === null ? [] : [subgroup]))
  const who =
    kind === 'group'
      ? subgroups.slice(0, 1).map(subgroup => `${subgroup} ${say(words.subgroup)}`)
      : lesson.audience.map(({ group, subgroup }) =>
          subgroup === null ? group : `${group} (${subgroup} ${say(words.subgroup)})`,
        )
  const where = kind === 'room' || kind === 'zone' ? null : room
  return (
    <li className={styles.lesson} data-change={change ?? undefined}>
      <div className={styles.time}>
        <strong>{startsAt ?? ''}</strong>
        <span>{endsAt ?? ''}</span>
        <small>
          {say(words.pairNumber).replace('{pair}', pairs > 1 ? `${pair}–${pair + pairs - 1}` : String(pair))}
        </small>
      </div>
      <div>
        <div className={styles.part}>{lesson.part ?? lesson.index}</div>
        <div className={styles.quiet}>{[kindWord(lesson, language), ...who].filter(Boolean).join(' · ')}</div>
        <div className={styles.where}>
          {[where && nameOf(where), kind === 'teacher' ? null : teacher && keepInitials(nameOf(teacher))]
            .filter(Boolean)
            .join(' · ')}
        </div>
        {change && <span className={styles.change}>{say(words[change])}</span>}
      </div>
    </li>
  )
}

/** The kind of a lesson, where it is not what the name says already. */
function kindWord({ kind, part }: PublicLesson, language: Language): string | null {
  const word = lessonKindWords[kind][language]
  return kind === 'theory' || part?.toLowerCase() === word ? null : word
}
