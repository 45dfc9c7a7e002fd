import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#contract/http/route.ts'
import { ownLessons } from '#contract/timetables/own-lessons.contract.ts'
import type { Role } from '#domain/access/role.ts'
import { nameAudiences } from '#domain/timetables/term-lesson.ts'
import { WEEKDAY_WORDS } from '#domain/timetables/weekdays.ts'
import { localDate, weekdayOf } from '#domain/values/local-date.ts'
import type { Language } from '#domain/values/text.ts'
import { paths } from '../app/paths.ts'
import { writeDay } from '../ui/format/dates.ts'
import { useActing } from '../ui/http/acting.ts'
import { blockingError } from '../ui/http/blocking-error.ts'
import { call } from '../ui/http/call.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import styles from './TodayPage.module.css'

type Own = AnswerOf<typeof ownLessons>
type Lesson = Own['day']['lessons'][number]

/** Whose day is made of lessons: those they attend, teach, or have in their zones. */
const HAS_LESSONS: Partial<Readonly<Record<Role, 'attended' | 'taught' | 'hosted'>>> = {
  student: 'attended',
  teacher: 'taught',
  zoneHead: 'hosted',
}

interface Props {
  readonly role: Role
  readonly on: string
}

/** The lessons of a person today and on the next day that has any, with what substitutions made of them. */
export function OwnLessons({ role, on }: Props) {
  const { t } = useTranslation('office')
  const acting = useActing()
  const kind = HAS_LESSONS[role]
  const own = useQuery({
    queryKey: ['days', acting, 'own', on],
    enabled: kind !== undefined,
    queryFn: ({ signal }) => call(ownLessons, { query: { date: on } }, signal),
  })
  if (kind === undefined) return null
  const blocked = blockingError(own)
  return (
    <section>
      <div className={styles.head}>
        <h2>{t(`today.lessons.${kind}`)}</h2>
        <PageLink href={paths.timetables()}>{t('today.lessons.timetable')}</PageLink>
      </div>
      {own.isPending && <Skeleton lines={3} />}
      {blocked && <ProblemNote error={blocked} retry={() => void own.refetch()} />}
      {own.data && !blocked && <Days own={own.data} kind={kind} />}
      {kind !== 'hosted' && (
        <PageLink className={styles.more} href={paths.myCalendar()}>
          {t('today.lessons.calendar')}
        </PageLink>
      )}
    </section>
  )
}

interface DaysProps {
  readonly own: Own
  readonly kind: 'attended' | 'taught' | 'hosted'
}

function Days({ own: { isInForce, day, next }, kind }: DaysProps) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  return (
    <>
      {day.lessons.length === 0 && (
        <p className={styles.calm}>
          {day.holiday ?? t(isInForce ? 'today.lessons.none' : 'today.lessons.notInForce')}
        </p>
      )}
      <Lessons lessons={day.lessons} kind={kind} />
      {next && (
        <>
          <h3 className={styles.nextDay}>
            {t('today.lessons.next', { day: weekdayAndDay(next.date, language) })}
          </h3>
          <Lessons lessons={next.lessons} kind={kind} />
        </>
      )}
    </>
  )
}

const weekdayAndDay = (date: string, language: Language): string =>
  `${WEEKDAY_WORDS[weekdayOf(localDate(date))].full[language]}, ${writeDay(date, language)}`

function Lessons({
  lessons,
  kind,
}: {
  readonly lessons: readonly Lesson[]
  readonly kind: DaysProps['kind']
}) {
  const { t } = useTranslation('office')
  return (
    <ul className={styles.lessons}>
      {lessons.map(lesson => (
        <li key={`${lesson.id} ${lesson.pair}`} data-change={lesson.change ?? undefined}>
          <span className={styles.time}>
            {lesson.startsAt ?? t('today.lessons.pair', { pair: lesson.pair })}
            {lesson.endsAt && <small>{lesson.endsAt}</small>}
          </span>
          <span className={styles.lesson}>
            <span className={styles.part}>{lesson.part ?? lesson.index}</span>
            <span className={styles.where}>{aboutOf(lesson, kind).join(' · ')}</span>
          </span>
          {lesson.change && <span className={styles.changed}>{t(`today.lessons.${lesson.change}`)}</span>}
        </li>
      ))}
    </ul>
  )
}

/** What a person does not know of a lesson by its being their own. */
function aboutOf({ audience, teacher, room }: Lesson, kind: DaysProps['kind']): string[] {
  const who = kind === 'attended' ? [] : [nameAudiences(audience)]
  return [...who, ...(kind === 'taught' ? [] : [teacher]), room].flatMap(one => one ?? [])
}
