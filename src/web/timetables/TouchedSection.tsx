import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import styles from './day.module.css'
import type { AskedEvent, Day, Repair, useDayActs } from './days.api.ts'
import { TouchedLesson } from './TouchedLesson.tsx'
import { useSayDay } from './use-say-day.ts'

interface Props {
  readonly day: Day
  readonly lessons: Repair['lessons']
  readonly teachers: Readonly<Record<string, string>>
  readonly asked: readonly AskedEvent[]
  readonly make: ReturnType<typeof useDayActs>['make']
  /** Whether newer proposals are on their way. */
  readonly isStale: boolean
}

/** The lessons that cannot be held as they stand, the best way out of each chosen; one act applies them all. */
export function TouchedSection({ day, lessons, teachers, asked, make, isStale }: Props) {
  const { t } = useTranslation('office')
  const say = useSayDay(day.names, teachers)
  const [choices, setChoices] = useState<Readonly<Record<number, number>>>({})
  const [note, setNote] = useState('')
  const [order, setOrder] = useState('')
  const chosen = lessons.flatMap(({ proposals, chosen: best }, at) => proposals[choices[at] ?? best] ?? [])
  const changes = chosen.flatMap(proposal => proposal.changes)
  const apply = () =>
    make.mutate({
      ...{ changes, asked: [...asked], note, cause: causeOf(lessons) },
      orderNumber: order.trim() || null,
    })
  return (
    <section className={`${styles.section} ${styles.screen}`} aria-busy={isStale}>
      <h2>{t('days.touched.title')}</h2>
      {make.error && <ProblemNote error={make.error} />}
      {lessons.length === 0 && (
        <p className={styles.soft}>{t(asked.length > 0 ? 'days.touched.none' : 'days.touched.noneYet')}</p>
      )}
      {lessons.length > 0 && (
        <>
          <p className={styles.soft}>
            {t('days.touched.summary', {
              count: lessons.length,
              moved: chosen.reduce((sum, { moved }) => sum + moved, 0),
              cancelled: chosen.filter(({ kind }) => kind === 'cancel').length,
            })}
          </p>
          <ul className={styles.lessons}>
            {lessons.map((one, at) => (
              <TouchedLesson
                key={`${one.lesson.lesson} ${one.lesson.date}`}
                one={one}
                say={say}
                choice={choices[at] ?? one.chosen}
                onChoose={choice => setChoices({ ...choices, [at]: choice })}
              />
            ))}
          </ul>
          <div className={styles.apply}>
            <TextInput
              className={styles.wide ?? ''}
              label={t('days.touched.note')}
              description={t('days.touched.noteHelp')}
              maxLength={400}
              value={note}
              onChange={event => setNote(event.currentTarget.value)}
            />
            <TextInput
              label={t('days.touched.order')}
              maxLength={60}
              value={order}
              onChange={event => setOrder(event.currentTarget.value)}
            />
            <Button loading={make.isPending} disabled={chosen.length === 0 || isStale} onClick={apply}>
              {t('days.touched.apply', { count: chosen.length })}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

/** What an act is noted under: what most of its lessons lack. */
function causeOf(lessons: Repair['lessons']): 'teacherAway' | 'roomClosed' | 'groupAway' {
  const lacks = lessons.flatMap(one => one.lacks)
  const count = (lack: (typeof lacks)[number]) => lacks.filter(one => one === lack).length
  if (count('room') > count('teacher') && count('room') >= count('students')) return 'roomClosed'
  return count('students') > count('teacher') ? 'groupAway' : 'teacherAway'
}
