import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardFilters } from './group-lines.ts'
import styles from './tray.module.css'
import { type Waiting, waitingPractices } from './waiting-practices.ts'
import type { Board } from './years.api.ts'

type Session = Board['problem']['sessions'][number]

interface Props {
  readonly board: Board
  readonly filters: BoardFilters
  /** Why blocks of a group may not be moved; nothing where they may. */
  readonly whyNot: (group: string) => string | undefined
  readonly onTake: (session: Session) => void
}

/** Blocks that wait for a place, each with its reason in the trade's words. */
export function Tray({ board, filters, whyNot, onTake }: Props) {
  const { t } = useTranslation('office')
  const waiting = waitingPractices(board, filters)
  const count = waiting.reduce((sum, { subgroups }) => sum + subgroups.length, 0)
  const isNew = board.blocks.length === 0
  return (
    <section className={styles.tray} aria-label={t('years.tray.title')}>
      <h2>
        {t('years.tray.title')} <b>{count}</b>
      </h2>
      {count === 0 && <p>{t('years.tray.none')}</p>}
      {isNew && <p>{t('years.tray.notPlanned')}</p>}
      {!isNew && count > 0 && (
        <ul>
          {waiting.map(one => (
            <WaitingLine
              key={`${one.session.id} ${one.subgroups.join()}`}
              waiting={one}
              refusal={whyNot(one.session.group)}
              onTake={onTake}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

interface LineProps {
  readonly waiting: Waiting
  readonly refusal: string | undefined
  readonly onTake: Props['onTake']
}

function WaitingLine({ waiting: { session, subgroups, sentence }, refusal, onTake }: LineProps) {
  const { t } = useTranslation('office')
  const whose = session.blocks.length > 1 ? t('years.block.subgroup', { number: subgroups.join(', ') }) : ''
  const name = [`${session.module} · ${session.group}`, whose].filter(Boolean).join(', ')
  return (
    <li>
      <button
        type="button"
        className={styles.waiting}
        data-waiting={session.id}
        data-kind={session.kind}
        title={refusal ?? t('years.tray.place', { block: name })}
        aria-disabled={refusal !== undefined}
        onClick={() => refusal === undefined && onTake(session)}
      >
        {name}
      </button>
      <Reason sentence={sentence ?? t('years.tray.unexplained')} />
    </li>
  )
}

/** Why a block has no place: its first line, and all of it when it is opened. */
function Reason({ sentence }: { readonly sentence: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <button
      type="button"
      className={styles.reason}
      aria-expanded={isOpen}
      onClick={() => setOpen(was => !was)}
    >
      {sentence}
    </button>
  )
}
