import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localDate, mondayOf } from '#domain/values/local-date.ts'
import { writeDateShort, writeWeek } from '../ui/format/dates.ts'
import { useLanguage } from '../ui/language/language.ts'
import { useBusinessDay } from '../ui/parts/business-day.ts'
import styles from './day.module.css'
import type { Day, Repair, useDayActs } from './days.api.ts'
import { useSayDay } from './use-say-day.ts'

type MakeUp = Repair['makeUps'][number]

interface Props {
  readonly day: Day
  readonly lessons: readonly MakeUp[]
  readonly teachers: Readonly<Record<string, string>>
  readonly make: ReturnType<typeof useDayActs>['make']
}

const keyOf = ({ lesson }: MakeUp): string => `${lesson.lesson} ${lesson.date}`

/** Lessons that were cancelled or that a day off has taken, with the free times of the week: one by one, or all at once. */
export function MakeUps({ day, lessons, teachers, make }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const today = useBusinessDay() ?? ''
  const [choices, setChoices] = useState<Readonly<Record<string, number>>>({})
  if (lessons.length === 0) return null
  const date = localDate(day.date)
  // Of a week under way only what is left of it is proposed.
  const isUnderWay = mondayOf(date) < today
  const chosen = (one: MakeUp) => one.proposals[choices[keyOf(one)] ?? 0]
  const open = lessons.filter(one => chosen(one) !== undefined)
  const makeUp = (some: readonly MakeUp[]) =>
    make.mutate({
      changes: some.flatMap(one => chosen(one)?.changes ?? []),
      ...{ asked: [], note: '', orderNumber: null, cause: 'makeUp' },
    })
  return (
    <section className={`${styles.section} ${styles.screen}`}>
      <h2>{t('days.makeUps.title')}</h2>
      <p className={styles.soft}>
        {t(isUnderWay ? 'days.makeUps.timesFrom' : 'days.makeUps.times', {
          week: writeWeek(date, language),
          from: writeDateShort(today),
        })}
      </p>
      <ul className={styles.lessons}>
        {lessons.map(one => (
          <Waiting
            key={keyOf(one)}
            {...{ one, day, teachers }}
            choice={choices[keyOf(one)] ?? 0}
            isBusy={make.isPending}
            onChoose={choice => setChoices({ ...choices, [keyOf(one)]: choice })}
            onMakeUp={() => makeUp([one])}
          />
        ))}
      </ul>
      {open.length > 1 && (
        <p>
          <Button loading={make.isPending} onClick={() => makeUp(open)}>
            {t('days.makeUps.applyAll', { count: open.length })}
          </Button>
        </p>
      )}
    </section>
  )
}

interface WaitingProps {
  readonly one: MakeUp
  readonly day: Day
  readonly teachers: Readonly<Record<string, string>>
  readonly choice: number
  readonly isBusy: boolean
  readonly onChoose: (choice: number) => void
  readonly onMakeUp: () => void
}

function Waiting({ one, day, teachers, choice, isBusy, onChoose, onMakeUp }: WaitingProps) {
  const { t } = useTranslation('office')
  const say = useSayDay(day.names, teachers)
  const { lesson, proposals, isDayOff } = one
  return (
    <li className={styles.lesson}>
      <span className={styles.soft}>
        {t(isDayOff ? 'days.makeUps.dayOff' : 'days.makeUps.when', { date: writeDateShort(lesson.date) })}
      </span>
      <div className={styles.what}>
        <b>{say.audience(lesson.audience)}</b> {say.part(lesson.audience[0]?.group, lesson.index)}
        <div className={styles.soft}>{say.place(lesson.place.teacher, lesson.place.room)}</div>
      </div>
      {proposals.length > 0 ? (
        <div className={styles.choose}>
          <NativeSelect
            className={styles.wide ?? ''}
            aria-label={t('days.makeUps.choose')}
            value={String(choice)}
            onChange={event => onChoose(Number(event.currentTarget.value))}
            data={proposals.map((way, at) => ({ value: String(at), label: say.proposal(way, lesson) }))}
          />
          <Button variant="default" loading={isBusy} onClick={onMakeUp}>
            {t('days.makeUps.apply')}
          </Button>
        </div>
      ) : (
        <span className={styles.soft}>{t('days.makeUps.noTime')}</span>
      )}
    </li>
  )
}
