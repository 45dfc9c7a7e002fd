import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ACTIVITY_LETTERS } from '#domain/programmes/activity.ts'
import styles from './parts.module.css'
import type { Board } from './years.api.ts'

type Session = Board['problem']['sessions'][number]

interface Props {
  readonly board: Board
  /** Why blocks of a group may not be moved; nothing where they may. */
  readonly mayMove: (group: string) => string | undefined
  readonly onTake: (session: Session) => void
}

/** Blocks that wait for a place, each with its reason in the trade's words. */
export function Tray({ board, mayMove, onTake }: Props) {
  const { t } = useTranslation('office')
  const { unplaced, problem } = board
  const sessions = new Map(
    problem.sessions.flatMap(session => session.blocks.map(block => [block.id, session] as const)),
  )
  const isNew = board.blocks.length === 0
  const explained = isNew ? [] : unplaced
  return (
    <section className={styles.tray} aria-label={t('years.tray.title')}>
      <h2>
        {t('years.tray.title')} <b>{unplaced.length}</b>
      </h2>
      {unplaced.length === 0 && <p>{t('years.tray.none')}</p>}
      {isNew && <p>{t('years.tray.notPlanned')}</p>}
      <ul>
        {explained.map(({ block, sentence }) => {
          const session = sessions.get(block)
          if (!session) return null
          const refusal = mayMove(session.group)
          const subgroup = session.blocks.find(({ id }) => id === block)?.subgroup ?? 1
          const name = `${ACTIVITY_LETTERS[session.kind]} ${session.module} · ${session.group}${
            session.blocks.length > 1 ? `, ${t('years.block.subgroup', { number: subgroup })}` : ''
          }`
          return (
            <li key={block}>
              <button
                type="button"
                title={refusal ?? t('years.tray.place', { block: name })}
                aria-disabled={refusal !== undefined}
                onClick={() => refusal === undefined && onTake(session)}
              >
                {name}
              </button>
              <Reason sentence={sentence ?? t('years.tray.notPlanned')} />
            </li>
          )
        })}
      </ul>
    </section>
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
