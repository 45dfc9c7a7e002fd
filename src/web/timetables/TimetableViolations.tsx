import { useTranslation } from 'react-i18next'
import notes from '../years/notes.module.css'
import { TimetableDeviations } from './TimetableDeviations.tsx'
import { useTimetableHands } from './timetable-context.ts'
import type { TimetableBoard, useTimetableActs } from './timetables.api.ts'

/** So many breaches stand on the page; the rest are counted. */
const SHOWN = 12

interface Props {
  readonly board: TimetableBoard
  readonly acts: ReturnType<typeof useTimetableActs>
}

/** What breaks rules since registers have changed, and what is worth a look. */
export function TimetableViolations({ board, acts }: Props) {
  const { t } = useTranslation('office')
  const { open } = useTimetableHands()
  const { violations, warnings } = board
  return (
    <>
      {violations.length > 0 && (
        <section className={notes.violations} aria-label={t('years.violations.title')}>
          <h2>
            {t('years.violations.title')} <b>{violations.length}</b>
          </h2>
          <p>{t('timetables.violationsIntro')}</p>
          <ul>
            {violations.slice(0, SHOWN).map(({ constraint, sentence, week, lessons, subject }) => (
              <li key={`${constraint} ${week} ${subject ?? ''} ${lessons.join(' ')}`}>
                {sentence} {week > 0 && `${t('years.violations.week', { week })}. `}
                {lessons.map(lesson => (
                  <button key={lesson} type="button" onClick={() => open(lesson)}>
                    {t('timetables.showLesson')}
                  </button>
                ))}
              </li>
            ))}
          </ul>
          {violations.length > SHOWN && (
            <p>{t('timetables.furtherViolations', { count: violations.length - SHOWN })}</p>
          )}
        </section>
      )}
      <TimetableDeviations board={board} acts={acts} />
      {warnings.length > 0 && (
        <details className={notes.warnings} open={warnings.length <= 3}>
          <summary>
            {t('years.warnings.title')} <b>{warnings.length}</b>
          </summary>
          <ul>
            {warnings.map(({ code, sentence }) => (
              <li key={`${code} ${sentence}`}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
