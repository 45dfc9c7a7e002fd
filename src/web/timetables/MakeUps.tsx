import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { writeDateShort } from '../ui/format/dates.ts'
import styles from './day.module.css'
import type { Day, Repair, useDayActs } from './days.api.ts'
import { useSayDay } from './use-say-day.ts'

interface Props {
  readonly day: Day
  readonly lessons: Repair['makeUps']
  readonly teachers: Readonly<Record<string, string>>
  readonly make: ReturnType<typeof useDayActs>['make']
}

/** Cancelled lessons that wait to be made up, with the free times of the week. */
export function MakeUps({ day, lessons, teachers, make }: Props) {
  const { t } = useTranslation('office')
  if (lessons.length === 0) return null
  const makeUp = (proposal: Repair['makeUps'][number]['proposals'][number]) =>
    make.mutate({ changes: proposal.changes, asked: [], note: '', orderNumber: null, cause: 'makeUp' })
  return (
    <section className={`${styles.section} ${styles.screen}`}>
      <h2>{t('days.makeUps.title')}</h2>
      <ul className={styles.lessons}>
        {lessons.map(one => (
          <Waiting
            key={`${one.lesson.lesson} ${one.lesson.date}`}
            {...{ one, day, teachers }}
            isBusy={make.isPending}
            onMakeUp={makeUp}
          />
        ))}
      </ul>
    </section>
  )
}

interface WaitingProps {
  readonly one: Repair['makeUps'][number]
  readonly day: Day
  readonly teachers: Readonly<Record<string, string>>
  readonly isBusy: boolean
  readonly onMakeUp: (proposal: Repair['makeUps'][number]['proposals'][number]) => void
}

function Waiting({ one: { lesson, proposals }, day, teachers, isBusy, onMakeUp }: WaitingProps) {
  const { t } = useTranslation('office')
  const say = useSayDay(day.names, teachers)
  const [choice, setChoice] = useState(0)
  const chosen = proposals[choice]
  return (
    <li className={styles.lesson}>
      <span className={styles.soft}>{t('days.makeUps.when', { date: writeDateShort(lesson.date) })}</span>
      <div className={styles.what}>
        <b>{say.audience(lesson.audience)}</b> {say.part(lesson.audience[0]?.group, lesson.index)}
        <div className={styles.soft}>{say.place(lesson.place.teacher, lesson.place.room)}</div>
      </div>
      {chosen ? (
        <div className={styles.choose}>
          <NativeSelect
            className={styles.wide ?? ''}
            aria-label={t('days.makeUps.choose')}
            value={String(choice)}
            onChange={event => setChoice(Number(event.currentTarget.value))}
            data={proposals.map((way, at) => ({ value: String(at), label: say.proposal(way, lesson) }))}
          />
          <Button variant="default" loading={isBusy} onClick={() => onMakeUp(chosen)}>
            {t('days.makeUps.apply')}
          </Button>
        </div>
      ) : (
        <span className={styles.soft}>{t('days.makeUps.noTime')}</span>
      )}
    </li>
  )
}
