import { useTranslation } from 'react-i18next'
import { useLanguage } from '../ui/language/language.ts'
import { useBoardActs } from './board-context.ts'
import styles from './card.module.css'
import type { Shift, Way } from './make-way-on-board.ts'
import { writeDelta } from './write-weeks.ts'

/** Who would make way for the practice that moves, from where to where, and what all of it costs. */
export function WayPart({ way }: { readonly way: Way }) {
  const { t } = useTranslation('office')
  if (way.lost.length > 0)
    return (
      <p>
        {t('years.way.lost', { count: way.lost.length })}{' '}
        {way.lost.map(({ module, group }) => `${module} ${group}`).join(', ')}. {t('years.way.lostAdvice')}
      </p>
    )
  return (
    <>
      <p>
        {t('years.way.title', { count: way.shifts.length })};{' '}
        {t('years.moving.price', { delta: writeDelta(way.delta) })}
      </p>
      <ul className={styles.shifts}>
        {way.shifts.map(shift => (
          <ShiftLine key={shift.session.id} shift={shift} />
        ))}
      </ul>
    </>
  )
}

function ShiftLine({ shift: { session, before, after } }: { readonly shift: Shift }) {
  const language = useLanguage()
  const { names } = useBoardActs()
  const say = (blocks: Shift['before']) => {
    const first = blocks[0]?.firstWeek ?? 0
    const last = first + session.weeks - 1
    return first === last ? String(first) : `${first}–${last}`
  }
  const places = (blocks: Shift['before']) =>
    [...new Set(blocks.map(({ resource }) => names.short(resource)))].join(', ')
  const isElsewhere = places(before) !== places(after)
  return (
    <li>
      <b>
        {session.module} {session.group}
      </b>
      : {language === 'ru' ? 'нед.' : 'weeks'} {say(before)}
      {isElsewhere && `, ${places(before)}`} → {say(after)}
      {isElsewhere && `, ${places(after)}`}
    </li>
  )
}
