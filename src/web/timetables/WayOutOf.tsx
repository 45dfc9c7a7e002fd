import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { LessonPlace } from '#domain/timetables/term-lesson.ts'
import { writeDelta } from '../years/write-weeks.ts'
import styles from './card.module.css'
import { useTimetableHands as useHands } from './timetable-context.ts'
import type { TimetableBoard } from './timetables.api.ts'
import { useSayLesson } from './use-say-lesson.ts'
import type { useTimetableHands } from './use-timetable-hands.ts'

interface Props {
  readonly board: TimetableBoard
  readonly state: ReturnType<typeof useTimetableHands>
}

/** The cheapest way to a place for the lesson of the card, as one act. */
export function WayOutOf({ board, state }: Props) {
  const { t } = useTranslation('office')
  const { names } = useHands()
  const say = useSayLesson(names)
  const { wayOut, opened } = state
  if (!opened || board.timetable.placed === 0) return null
  if (!wayOut) return <p className={styles.soft}>{t('timetables.wayOut.none')}</p>
  const [own, ...others] = wayOut.moves
  const where = (place: LessonPlace | null | undefined, pairs: number) =>
    place ? [say.when(place, pairs), place.room ? names.room(place.room) : ''].filter(Boolean).join(', ') : ''
  return (
    <section className={styles.moving} aria-label={t('timetables.wayOut.title')}>
      <p>
        <b>{t('timetables.wayOut.title')}</b>
      </p>
      <p>{t('timetables.wayOut.here', { place: where(own?.place, opened.pairs) })}</p>
      {others.map(({ lesson, place }) => {
        const moved = state.lessonOf(lesson)
        return (
          moved && (
            <p key={lesson}>
              {t('timetables.wayOut.moved', {
                lesson: `${moved.index} ${names.groups(moved.audience)}`,
                from: where(moved.place, moved.pairs),
                to: where(place, moved.pairs),
              })}
            </p>
          )
        )
      })}
      <div className={styles.acts}>
        <Button size="compact-sm" onClick={state.takeWayOut}>
          {t('timetables.wayOut.take', { delta: writeDelta(wayOut.delta) })}
        </Button>
      </div>
    </section>
  )
}
