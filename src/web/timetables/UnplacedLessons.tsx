import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import tray from '../years/tray.module.css'
import { useTimetableHands } from './timetable-context.ts'
import type { TimetableBoard } from './timetables.api.ts'

interface Props {
  readonly board: TimetableBoard
  /** The lessons without a place that belong to the view. */
  readonly lessons: readonly TermLesson[]
}

/** Lessons that wait for a place, each with its reason and the cheapest way out. */
export function UnplacedLessons({ board, lessons }: Props) {
  const { t } = useTranslation('office')
  const isNew = board.timetable.placed === 0
  if (lessons.length === 0 && !isNew) return null
  return (
    <section className={tray.tray} aria-label={t('timetables.tray.title')}>
      <h2>
        {t('timetables.tray.title')} <b>{lessons.length}</b>
      </h2>
      {isNew ? (
        <p>{t('timetables.tray.notPlanned')}</p>
      ) : (
        <ul>
          {lessons.map(lesson => (
            <WaitingLesson key={lesson.id} board={board} lesson={lesson} />
          ))}
        </ul>
      )}
    </section>
  )
}

function WaitingLesson({ board, lesson }: { readonly board: TimetableBoard; readonly lesson: TermLesson }) {
  const { t } = useTranslation('office')
  const { names, open } = useTimetableHands()
  const [isOpen, setOpen] = useState(false)
  const reason = board.reasons.find(one => one.lesson === lesson.id)?.sentence
  return (
    <li>
      <button type="button" className={tray.waiting} data-waiting={lesson.id} onClick={() => open(lesson.id)}>
        {lesson.index} · {names.groups(lesson.audience)}
      </button>
      <button
        type="button"
        className={tray.reason}
        aria-expanded={isOpen}
        onClick={() => setOpen(was => !was)}
      >
        {reason ?? t('timetables.tray.unexplained')}
      </button>
    </li>
  )
}
