import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unsignedDeviations } from '#domain/timetables/sign-deviations.ts'
import { groupBy } from '#domain/values/group-by.ts'
import notes from '../years/notes.module.css'
import { OrderDialog } from './OrderDialog.tsx'
import { useTimetableHands } from './timetable-context.ts'
import type { TimetableBoard, useTimetableActs } from './timetables.api.ts'
import { useSayLesson } from './use-say-lesson.ts'

interface Props {
  readonly board: TimetableBoard
  readonly acts: ReturnType<typeof useTimetableActs>
}

/** So many deviations stand on the page until somebody asks for the rest. */
const SHOWN = 8

/** Where the timetable breaks rules that only warn, each with the orders by which its lessons stand, or with none. */
export function TimetableDeviations({ board, acts }: Props) {
  const { t } = useTranslation('office')
  const { open, names } = useTimetableHands()
  const say = useSayLesson(names)
  const { deviations } = board
  const [isWhole, setWhole] = useState(false)
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
      <ul className={notes.whole}>
        {listed.slice(0, isWhole ? undefined : SHOWN).map(({ rule, subject, weekday, sentence, ordered }) => (
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
      {listed.length > SHOWN && !isWhole && (
        <p>
          <button type="button" className={notes.act} onClick={() => setWhole(true)}>
            {t('timetables.order.further', { count: listed.length - SHOWN })}
          </button>
        </p>
      )}
      {board.acts.change === null && <SignFor board={board} acts={acts} />}
    </details>
  )
}

/** Lets each college sign by one order for all its deviations for which nobody has signed. */
function SignFor({ board, acts }: Props) {
  const { t } = useTranslation('office')
  const [college, setCollege] = useState<string>()
  const unsigned = unsignedDeviations(board.deviations, board.lessons)
  const collegeOf = new Map(board.groups.map(group => [group.code, group.college]))
  const ofCollege = groupBy(unsigned, ({ group }) => collegeOf.get(group) ?? '')
  const asked = college === undefined ? undefined : ofCollege.get(college)
  if (unsigned.length === 0) return null
  return (
    <p>
      {[...ofCollege].map(([code, { length }]) => (
        <button key={code} type="button" className={notes.act} onClick={() => setCollege(code)}>
          {t('timetables.order.sign.open', {
            college: board.labels.organisations?.[code] ?? code,
            count: length,
          })}
        </button>
      ))}
      {college !== undefined && asked && (
        <OrderDialog
          board={board}
          purpose="sign"
          asked={{
            sentences: asked.map(({ sentence }) => sentence),
            putBy: order => {
              acts.sign.mutate({ revision: board.timetable.revision, college, order })
              setCollege(undefined)
            },
            giveUp: () => setCollege(undefined),
          }}
        />
      )}
    </p>
  )
}
