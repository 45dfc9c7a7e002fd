import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { disableNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/disable-native-drag-preview'
import { type CSSProperties, type KeyboardEvent, memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useTimetableHands } from './timetable-context.ts'
import { useSayLesson } from './use-say-lesson.ts'
import styles from './week.module.css'
import type { Piece } from './week-lines.ts'

interface Props {
  readonly piece: Piece
  readonly mayMove: boolean
  readonly isCarried: boolean
  /** Whether another lesson is on its way in the same column. */
  readonly isFaint: boolean
  /** Whether a rule closes the slot under a lesson on its way. */
  readonly isRefused: boolean
  readonly isOpen: boolean
  /** Whether it breaks a rule where it stands. */
  readonly isBroken: boolean
}

/** One lesson on the week: a click opens its card; the arrow keys and the mouse move it. */
export const PieceButton = memo(function PieceButton(props: Props) {
  const { piece, mayMove, isCarried, isFaint, isRefused, isOpen, isBroken } = props
  const { lesson } = piece
  const { t } = useTranslation('office')
  const hands = useTimetableHands()
  const say = useSayLesson(hands.names)
  const button = useRef<HTMLButtonElement>(null)
  useDragging(button, lesson.id, mayMove)
  const { names, by } = hands
  const room = lesson.place?.room ? names.room(lesson.place.room) : ''
  const teacher = lesson.place ? names.teacher(lesson.place.teacher) : ''
  const whose = names.groups(lesson.audience)
  const subject = names.subject(lesson)
  // A teacher goes through several buildings, so that no one row of bells fits them all.
  const startsAt = names.hours(lesson)?.startsAt
  const second =
    by === 'teacher' ? [startsAt, whose, room] : by === 'room' ? [whose, teacher] : [teacher, room]
  const subgroup = by === 'group' || by === 'college' ? (lesson.audience[0]?.subgroup ?? null) : null
  return (
    <button
      ref={button}
      type="button"
      className={styles.piece}
      style={
        {
          '--column': piece.column,
          '--at': piece.row,
          '--span': piece.rows,
          '--lane': piece.lane,
          '--lanes': piece.lanes,
        } as CSSProperties
      }
      data-lesson={lesson.id}
      data-kind={lesson.kind}
      data-carried={isCarried || undefined}
      data-faint={isFaint || undefined}
      data-refused={isRefused || undefined}
      data-open={isOpen || undefined}
      data-broken={isBroken || undefined}
      aria-label={say.all(lesson)}
      title={say.all(lesson)}
      onFocus={() => hands.expect(lesson.id)}
      onPointerDown={() => hands.expect(lesson.id)}
      onClick={() => (isCarried ? hands.drop() : hands.open(lesson.id))}
      onKeyDown={answerKey}
    >
      {by === 'college' ? (
        <b>{subject || lesson.index}</b>
      ) : (
        <b>
          <i>{lesson.index}</i> {subject}
        </b>
      )}
      <small>
        {subgroup !== null && `${t('timetables.subgroupShort', { number: subgroup })} · `}
        {by === 'college' ? room || teacher : second.filter(Boolean).join(' · ')}
      </small>
      {lesson.order && <em className={styles.ordered}>{t('timetables.order.mark')}</em>}
      {lesson.locked && (
        <svg className={styles.lock} viewBox="0 0 8 10" aria-hidden="true">
          <path d="M2 4V3a2 2 0 0 1 4 0v1h1v6H1V4zm1 0h2V3a1 1 0 0 0-2 0z" fill="currentColor" />
        </svg>
      )}
    </button>
  )

  function answerKey(event: KeyboardEvent<HTMLButtonElement>) {
    if (!mayMove || !(isCarried ? carriedKey(event.key) : restingKey(event.key))) return
    event.preventDefault()
    event.stopPropagation()
  }

  function restingKey(key: string): boolean {
    const by = STEPS[key]
    if (!by) return false
    hands.take(lesson, { weekday: piece.weekday, pair: lesson.place?.pair ?? 1 })
    hands.step(...by)
    return true
  }

  function carriedKey(key: string): boolean {
    const by = STEPS[key]
    if (by) hands.step(...by)
    else if (key === 'Enter' || key === ' ') hands.drop()
    else if (key === 'Escape') hands.cancel()
    else return false
    return true
  }
}, looksSame)

/** A piece that was laid anew where it lay looks as before. */
function looksSame({ piece: was, ...before }: Props, { piece: is, ...now }: Props): boolean {
  return isSame(was, is) && isSame(before, now)
}

const isSame = <T extends object>(was: T, is: T): boolean =>
  (Object.keys(is) as (keyof T)[]).every(part => was[part] === is[part])

/** Columns and rows that an arrow key steps over. */
const STEPS: Readonly<Record<string, readonly [columns: number, rows: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Lets a lesson be taken with the mouse, by the row that the pointer took. */
function useDragging(button: { readonly current: HTMLElement | null }, lesson: string, mayMove: boolean) {
  useEffect(() => {
    const element = button.current
    if (!element || !mayMove) return undefined
    return draggable({
      element,
      getInitialData: ({ input }) => ({
        lesson,
        grabbed: input.clientY - element.getBoundingClientRect().top,
      }),
      onGenerateDragPreview: ({ nativeSetDragImage }) => disableNativeDragPreview({ nativeSetDragImage }),
    })
  }, [button, lesson, mayMove])
}
