import { useTranslation } from 'react-i18next'
import notes from '../years/notes.module.css'
import { useTimetableHands } from './timetable-context.ts'
import type { TimetableBoard } from './timetables.api.ts'
import { useSayLesson } from './use-say-lesson.ts'

/** So many deviations stand on the page; the rest are counted. */
const SHOWN = 20

/** Where the timetable breaks rules that only warn, each with the orders by which its lessons stand, or with none. */
export function TimetableDeviations({ board }: { readonly board: TimetableBoard }) {
  const { t } = useTranslation('office')
  const { open, names } = useTimetableHands()
  const say = useSayLesson(names)
  const { deviations } = board
  if (deviations.length === 0) return null
  const orders = new Map(board.lessons.flatMap(({ id, order }) => (order ? [[id, order] as const] : [])))
  const listed = deviations.map(one => ({ ...one, ordered: one.lessons.filter(id => orders.has(id)) }))
  // What somebody has signed for stands first: the rest is the program's doing and costs points.
  listed.sort((one, other) => other.ordered.length - one.ordered.length)
  const byOrder = listed.filter(({ ordered }) => ordered.length > 0).length
  return (
    <details className={notes.warnings} open={byOrder > 0 && deviations.length <= 3}>
      <summary>
        {t('timetables.order.deviations')} <b>{deviations.length}</b>
        {`, ${t('timetables.order.byOrder', { count: byOrder })}`}
      </summary>
      <ul>
        {listed.slice(0, SHOWN).map(({ rule, subject, weekday, sentence, ordered }) => (
          <li key={`${rule} ${subject} ${weekday}`}>
            {sentence}{' '}
            {ordered.length === 0
              ? t('timetables.order.none')
              : ordered.map(id => {
                  const order = orders.get(id)
                  return (
                    <button key={id} type="button" onClick={() => open(id)}>
                      {order && say.order(order)}
                    </button>
                  )
                })}
          </li>
        ))}
      </ul>
      {listed.length > SHOWN && <p>{t('timetables.order.further', { count: listed.length - SHOWN })}</p>}
    </details>
  )
}
