import { useTranslation } from 'react-i18next'
import { WEEKDAY_WORDS } from '#domain/timetables/weekdays.ts'
import { localDate, weekdayOf } from '#domain/values/local-date.ts'
import { writeDay } from '../ui/format/dates.ts'
import { useLanguage } from '../ui/language/language.ts'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import styles from './published.module.css'
import type { PublishedLesson, WeekReading } from './published-weeks.api.ts'
import { useSayPublished } from './use-say-published.ts'

type Difference = NonNullable<WeekReading['difference']>

/** How many names are written out before the rest is counted. */
const NAMED = 12

/** What keeping the files would change: day by day, and which lessons, groups, teachers and rooms come and go. */
export function WeekChanges({ difference }: { readonly difference: Difference }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { days, lessonsAdded, lessonsGone } = difference
  const isUpdate = days.some(({ fate }) => fate !== 'new')
  const names = (some: readonly string[]) =>
    some.length === 0
      ? t('published.reading.nothing')
      : `${some.length}: ${some.slice(0, NAMED).join(', ')}${some.length > NAMED ? ' …' : ''}`
  const parts = (['groups', 'teachers', 'rooms'] as const).map(part => ({
    id: part,
    cells: {
      what: t(`published.reading.parts.${part}`),
      added: names(difference[part].added),
      gone: names(difference[part].gone),
    },
  }))
  const lessons = {
    id: 'lessons',
    cells: { what: t('published.reading.parts.lessons'), added: lessonsAdded, gone: lessonsGone },
  }
  return (
    <section className={styles.changes}>
      <SimpleTable
        caption={t('published.reading.fate')}
        columns={[
          { name: 'day', title: t('published.reading.day') },
          { name: 'lessons', title: t('published.reading.lessons'), isFigure: true },
          { name: 'fate', title: t('published.reading.fate') },
        ]}
        rows={days.map(({ date, fate, lessons: count }) => ({
          id: date,
          cells: {
            day: `${WEEKDAY_WORDS[weekdayOf(localDate(date))].short[language]} ${writeDay(date, language)}`,
            lessons: count,
            fate: <span data-fate={fate}>{t(`published.reading.fates.${fate}`)}</span>,
          },
        }))}
      />
      {isUpdate && !difference.isNone && (
        <>
          <SimpleTable
            caption={t('published.reading.what')}
            columns={[
              { name: 'what', title: t('published.reading.what') },
              { name: 'added', title: t('published.reading.added') },
              { name: 'gone', title: t('published.reading.gone') },
            ]}
            rows={[lessons, ...parts]}
          />
          <LessonList difference={difference} />
        </>
      )}
    </section>
  )
}

function LessonList({ difference: { lessons } }: { readonly difference: Difference }) {
  const { t } = useTranslation('office')
  const say = useSayPublished()
  const rows = [
    ...lessons.gone.map(lesson => ({ lesson, fate: 'gone' as const })),
    ...lessons.added.map(lesson => ({ lesson, fate: 'added' as const })),
  ].sort((one, other) => (orderOf(one.lesson) < orderOf(other.lesson) ? -1 : 1))
  return (
    <details className={styles.more} open={rows.length <= 20}>
      <summary>{t('published.reading.lessonList')}</summary>
      <SimpleTable
        caption={t('published.reading.lessonList')}
        columns={[
          { name: 'fate', title: t('published.reading.fate') },
          { name: 'when', title: t('published.figures.when') },
          { name: 'lesson', title: t('published.moves.lesson') },
        ]}
        rows={rows.map(({ lesson, fate }, at) => ({
          id: String(at),
          cells: {
            fate: <span data-fate={fate}>{t(`published.reading.${fate}`)}</span>,
            when: say.when(lesson),
            lesson: say.lesson(lesson),
          },
        }))}
      />
    </details>
  )
}

const orderOf = ({ date, pair, groups }: PublishedLesson): string => `${date} ${pair} ${groups.join()}`
