import { useTranslation } from 'react-i18next'
import { addDays, type LocalDate, localDate } from '#domain/values/local-date.ts'
import { mayRead } from '../app/may.ts'
import { useMe } from '../app/session.ts'
import { writeDate, writeWeek } from '../ui/format/dates.ts'
import { useLanguage } from '../ui/language/language.ts'
import { Page } from '../ui/parts/Page.tsx'
import { type DueList, DueSection } from './DueSection.tsx'
import styles from './TodayPage.module.css'

/** How far ahead each kind of deadline is worth a look; days. */
const AHEAD = { certificates: 120, decisions: 30, places: 30, works: 45 }

const dueLists = (on: LocalDate): readonly DueList[] => [
  {
    title: 'decisions',
    register: 'decisions',
    filters: { doneOn: '', deadline: `..${addDays(on, AHEAD.decisions)}` },
    due: 'deadline',
  },
  {
    title: 'works',
    register: 'works',
    filters: { doneOn: '', plannedOn: `..${addDays(on, AHEAD.works)}` },
    due: 'plannedOn',
  },
  {
    title: 'places',
    register: 'places',
    filters: { confirmedUntil: `..${addDays(on, AHEAD.places)}` },
    due: 'confirmedUntil',
  },
  {
    title: 'certificates',
    register: 'certificates',
    filters: { validUntil: `${on}..${addDays(on, AHEAD.certificates)}` },
    due: 'validUntil',
  },
]

/** What needs a person now, by what their role reads: each line opens its record. */
export function TodayPage() {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const me = useMe().data
  if (!me) return null
  const on = localDate(me.businessDate)
  const lists = dueLists(on).filter(list => mayRead(me.assignment?.role, list.register))
  return (
    <Page
      title={t('today.title')}
      intro={t('today.week', { date: writeDate(on, language), week: writeWeek(on, language) })}
    >
      <div className={styles.sections}>
        {lists.map(list => (
          <DueSection key={list.register} list={list} on={on} />
        ))}
      </div>
    </Page>
  )
}
