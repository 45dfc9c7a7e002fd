import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { disableNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/disable-native-drag-preview'
import { type KeyboardEvent, memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ACTIVITY_LETTERS } from '#domain/programmes/activity.ts'
import { useLanguage } from '../ui/language/language.ts'
import styles from './bar.module.css'
import { useBoardActs } from './board-context.ts'
import type { Bar } from './group-lines.ts'
import { writeWeeks } from './write-weeks.ts'

interface Props {
  readonly bar: Bar
  readonly mayMove: boolean
  readonly isMoving: boolean
  /** Whether a rule closes the week under a practice on its way. */
  readonly isRefused: boolean
  /** Whether it makes way for the practice that moves. */
  readonly isShifted: boolean
  /** Whether a rule that does not block is broken there. */
  readonly isWarned: boolean
}

/** One practice on the board: hover and focus tell about it; arrow keys and the mouse move it. */
export const BarButton = memo(function BarButton(props: Props) {
  const { bar, isMoving, isRefused, isShifted, isWarned } = props
  const mayMove = props.mayMove && !bar.isLost
  const { t } = useTranslation('office')
  const language = useLanguage()
  const acts = useBoardActs()
  const button = useRef<HTMLButtonElement>(null)
  const { session, firstWeek, blocks, locked } = bar
  const letter = ACTIVITY_LETTERS[session.kind]
  const places = [...new Set(blocks.map(({ resource }) => acts.names.short(resource)))].join(' · ')
  const isPartly = blocks.length < session.blocks.length && blocks.length > 0
  useDragging(button, session.id, mayMove)
  return (
    <button
      ref={button}
      type="button"
      className={styles.bar}
      style={{ gridColumn: `${firstWeek} / span ${session.weeks}` }}
      data-session={session.id}
      data-kind={session.kind}
      data-moving={isMoving || undefined}
      data-refused={isRefused || undefined}
      data-partly={isPartly || undefined}
      data-shifted={isShifted || undefined}
      data-warned={isWarned || undefined}
      aria-label={t('years.block.bar', {
        letter,
        module: session.module,
        group: session.group,
        weeks: writeWeeks(acts.year, firstWeek, session.weeks, language),
        place: places,
      })}
      onMouseEnter={() => acts.glance(session)}
      onMouseLeave={acts.leave}
      onFocus={() => acts.glance(session)}
      onBlur={acts.leave}
      onClick={() => (isMoving ? acts.drop() : acts.open(session.id))}
      onKeyDown={event => answerKey(event, isMoving)}
    >
      <b>{letter}</b>
      <span className={styles.place}>{places}</span>
      {isPartly && (
        <span className={styles.part}>
          {blocks.length}/{session.blocks.length}
        </span>
      )}
      {locked && (
        <svg className={styles.lock} viewBox="0 0 8 10" aria-hidden="true">
          <path d="M2 4V3a2 2 0 0 1 4 0v1h1v6H1V4zm1 0h2V3a1 1 0 0 0-2 0z" fill="currentColor" />
        </svg>
      )}
    </button>
  )

  function answerKey(event: KeyboardEvent<HTMLButtonElement>, moves: boolean) {
    const handled = mayMove && (moves ? movingKey(event.key) : restingKey(event.key))
    if (!handled) return
    event.preventDefault()
    event.stopPropagation()
  }

  function restingKey(key: string): boolean {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return false
    acts.shift(session, key === 'ArrowLeft' ? -1 : 1)
    return true
  }

  function movingKey(key: string): boolean {
    const keys: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => acts.shift(session, -1),
      ArrowRight: () => acts.shift(session, 1),
      ArrowUp: () => acts.nextResource(-1),
      ArrowDown: () => acts.nextResource(1),
      Enter: acts.drop,
      ' ': acts.drop,
      Escape: acts.cancel,
    }
    keys[key]?.()
    return keys[key] !== undefined
  }
})

/** Lets a bar be taken with the mouse; where it was taken is told in weeks, so that it does not jump. */
function useDragging(button: { readonly current: HTMLElement | null }, session: string, mayMove: boolean) {
  useEffect(() => {
    const element = button.current
    if (!element || !mayMove) return undefined
    return draggable({
      element,
      getInitialData: ({ input }) => ({
        session,
        grabbed: (input.clientX - element.getBoundingClientRect().left) / element.offsetWidth,
      }),
      onGenerateDragPreview: ({ nativeSetDragImage }) => disableNativeDragPreview({ nativeSetDragImage }),
    })
  }, [button, session, mayMove])
}
