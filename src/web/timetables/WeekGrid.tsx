import { type CSSProperties, memo, useCallback, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import { WEEKDAY_WORDS } from '#domain/timetables/weekdays.ts'
import { academicYear, mondayOfWeek } from '#domain/values/academic-year.ts'
import { addDays, type Weekday } from '#domain/values/local-date.ts'
import type { LessonConsequence } from '#planning/timetables/term/lesson-consequences.ts'
import { writeDay } from '../ui/format/dates.ts'
import { useLanguage } from '../ui/language/language.ts'
import { useBusinessDay } from '../ui/parts/business-day.ts'
import type { Carried } from './carry-lesson.ts'
import { columnToOpen, daysOfColumns } from './day-in-view.ts'
import { PieceButton } from './PieceButton.tsx'
import { SlotPrices } from './SlotPrices.tsx'
import { type Slot, useTimetableHands } from './timetable-context.ts'
import type { TimetableBoard } from './timetables.api.ts'
import { useDragLesson } from './use-drag-lesson.ts'
import { useOpeningColumn } from './use-opening-column.ts'
import { WeekDays } from './WeekDays.tsx'
import styles from './week.module.css'
import { type Piece, sitesOf, type View, type WeekColumn, type WeekLines } from './week-lines.ts'

interface Props {
  readonly board: TimetableBoard
  readonly lines: WeekLines
  readonly view: View
  /** The week of the academic year; 0 for all weeks in one. */
  readonly week: number
  readonly lessons: readonly TermLesson[]
  readonly carried: Carried | undefined
  readonly isRefused: boolean
  readonly prices: readonly LessonConsequence[]
  readonly mayMove: boolean
  readonly opened: string | undefined
  readonly broken: ReadonlySet<string>
}

/** A week: days and pairs of one group, teacher or room, or all groups of a college side by side. */
export function WeekGrid(props: Props) {
  const { board, lines, view, week, lessons, carried, prices } = props
  const { t } = useTranslation('office')
  const hands = useTimetableHands()
  const frame = useRef<HTMLDivElement>(null)
  const isWide = view.by === 'college'
  const today = useBusinessDay()
  const { year } = board.timetable
  const days = useMemo(() => daysOfColumns(lines.columns, year, week), [lines.columns, year, week])
  // Who reads the groups of a college week by week stays at the group.
  const shown = isWide ? view.of : `${view.by} ${view.of} ${week} ${today}`
  useOpeningColumn(frame, shown, columnToOpen(lines, days, { lesson: props.opened, today }))
  useDragLesson(frame, {
    lines,
    onDragTo(id, slot) {
      const lesson = lessons.find(one => one.id === id)
      if (
        lesson &&
        (carried?.lesson !== id || carried.weekday !== slot.weekday || carried.pair !== slot.pair)
      )
        hands.take(lesson, slot)
    },
    onDrop: hands.drop,
  })
  const moving = carried && lessons.find(({ id }) => id === carried.lesson)
  const pieces = moving ? withCarried(lines, carried, moving) : lines.pieces
  const toSlot = useCallback((slot: Slot) => moving && hands.take(moving, slot), [moving, hands])
  if (lines.rows.length === 0 || lines.columns.length === 0)
    return <p className={styles.empty}>{t('timetables.nothingHere')}</p>
  return (
    <div>
      {days.length > 0 && <WeekDays frame={frame} days={days} today={today} pieces={lines.pieces} />}
      {!isWide && lines.pieces.length === 0 && (
        <p className={styles.free}>{t(week === 0 ? 'timetables.noLessons' : 'timetables.noLessonsInWeek')}</p>
      )}
      <div
        ref={frame}
        className={styles.week}
        data-wide={isWide || undefined}
        data-carrying={carried ? true : undefined}
        data-priced={carried && prices.length > 0 ? carried.lesson : undefined}
        style={
          {
            '--columns': lines.columns.length,
            '--rows': lines.rows.length,
          } as CSSProperties
        }
      >
        <ColumnHeads board={board} columns={lines.columns} week={week} />
        <div className={styles.body}>
          <RowHeads board={board} view={view} rows={lines.rows} />
          <div className={styles.area}>
            {lines.columns.map(column => (
              <div
                key={column.id}
                className={styles.column}
                data-column={column.id}
                data-own={isOwn(column, moving) || undefined}
                data-off={isOff(board, week, column.weekday) || undefined}
              >
                <DayLines rows={lines.rows} />
                {moving && isOwn(column, moving) && (
                  <SlotPrices column={column} rows={lines.rows} prices={prices} onSlot={toSlot} />
                )}
              </div>
            ))}
            {withKeys(pieces).map(({ key, piece }) => (
              <PieceButton
                key={key}
                piece={piece}
                mayMove={props.mayMove}
                isCarried={carried?.lesson === piece.lesson.id}
                isFaint={carried?.lesson !== piece.lesson.id && isOwn(lines.columns[piece.column], moving)}
                isRefused={carried?.lesson === piece.lesson.id && props.isRefused}
                isOpen={props.opened === piece.lesson.id}
                isBroken={props.broken.has(piece.lesson.id)}
              />
            ))}
          </div>
        </div>
      </div>
    </div>
  )
}

/** Whether a column is one in which the lesson on its way can stand: any day of one whose week is shown, or its group's. */
const isOwn = (column: WeekColumn | undefined, moving: TermLesson | undefined): boolean =>
  column !== undefined && moving !== undefined && (column.group === null || isFor(moving, column.group))

const isFor = ({ audience }: TermLesson, group: string): boolean => audience.some(one => one.group === group)

/** Where the days begin, when days stand below each other; the first needs no line. */
const DayLines = memo(function DayLines({ rows }: Pick<WeekLines, 'rows'>) {
  const starts = rows.flatMap((row, at) =>
    at > 0 && row.weekday !== null && rows[at - 1]?.weekday !== row.weekday ? [at] : [],
  )
  return starts.map(row => (
    <span
      key={row}
      className={styles.dayLine}
      style={{ top: `calc(var(--row) * ${row})` }}
      aria-hidden="true"
    />
  ))
})

/** Whether a day of the week is off. */
function isOff({ weeks, timetable }: TimetableBoard, week: number, weekday: number | null): boolean {
  if (weekday === null || week === 0) return false
  const day = addDays(mondayOfWeek(academicYear(timetable.year), week), weekday - 1)
  return weeks.find(({ number }) => number === week)?.holidays.includes(day) ?? false
}

interface ColumnHeadsProps extends Pick<Props, 'board' | 'week'> {
  readonly columns: WeekLines['columns']
}

const ColumnHeads = memo(function ColumnHeads({ board, columns, week }: ColumnHeadsProps) {
  return (
    <div className={styles.heads}>
      <span className={styles.corner} />
      {columns.map(column => (
        <ColumnHead key={column.id} board={board} column={column} week={week} />
      ))}
    </div>
  )
})

interface ColumnHeadProps {
  readonly board: TimetableBoard
  readonly column: WeekLines['columns'][number]
  readonly week: number
}

function ColumnHead({ board, column, week }: ColumnHeadProps) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  if (column.group !== null) return <span className={styles.head}>{column.group}</span>
  const weekday = (column.weekday ?? 1) as Weekday
  const day = week > 0 && addDays(mondayOfWeek(academicYear(board.timetable.year), week), weekday - 1)
  const off = isOff(board, week, column.weekday)
  return (
    <span className={styles.head} data-off={off || undefined}>
      {WEEKDAY_WORDS[weekday].short[language]}{' '}
      <span>
        {day && writeDay(day, language)}
        {off && ` · ${t('timetables.dayOff')}`}
      </span>
    </span>
  )
}

interface RowHeadsProps extends Pick<Props, 'board' | 'view'> {
  readonly rows: WeekLines['rows']
}

const RowHeads = memo(function RowHeads({ board, view, rows }: RowHeadsProps) {
  return (
    <div className={styles.side}>
      {rows.map((row, at) => (
        <RowHead
          key={`${row.weekday} ${row.pair}`}
          board={board}
          view={view}
          row={row}
          isFirst={row.weekday !== null && rows[at - 1]?.weekday !== row.weekday}
        />
      ))}
    </div>
  )
})

interface RowHeadProps {
  readonly board: TimetableBoard
  readonly view: View
  readonly row: WeekLines['rows'][number]
  /** Whether it is the first row of its day. */
  readonly isFirst: boolean
}

function RowHead({ board, view, row, isFirst }: RowHeadProps) {
  const language = useLanguage()
  const [site] = sitesOf(board, view)
  const bells = board.bells.find(one => one.site === site)?.pairs.find(({ pair }) => pair === row.pair)
  return (
    <div className={styles.rowHead} data-day={isFirst || undefined}>
      <b>{row.pair}</b>
      <span>
        {isFirst && row.weekday !== null ? (
          <b>{WEEKDAY_WORDS[row.weekday].short[language]}</b>
        ) : (
          bells &&
          row.weekday === null && (
            <>
              {bells.startsAt}
              <br />
              {bells.endsAt}
            </>
          )
        )}
      </span>
    </div>
  )
}

/**
 * The lessons with the carried one where it would stand. Its pieces keep their turn among the others: a button that is moved
 * within the page loses the keyboard, and giving it back lays out the page once more.
 */
function withCarried(
  { pieces, columns, rows }: WeekLines,
  { weekday, pair, lesson: id }: Carried,
  lesson: TermLesson,
): readonly Piece[] {
  const row = rows.findIndex(one => one.pair === pair && (one.weekday ?? weekday) === weekday)
  const days = lesson.place && lesson.place.weekdays.length > 1 ? lesson.place.weekdays : [weekday]
  const there = columns.flatMap((column, at): Piece[] => {
    const isHere = column.group === null ? days.includes(column.weekday ?? 1) : isFor(lesson, column.group)
    if (!isHere || row < 0) return []
    const day = (column.weekday ?? weekday) as Weekday
    return [{ lesson, weekday: day, column: at, row, rows: lesson.pairs, lane: 0, lanes: 1 }]
  })
  const left = [...there]
  const inTurn = pieces.flatMap(piece => (piece.lesson.id === id ? left.splice(0, 1) : [piece]))
  return [...inTurn, ...left]
}

/** Each piece under the name of its lesson and its number among the pieces of it, so that a lesson on its way keeps its button. */
function withKeys(pieces: readonly Piece[]): { readonly key: string; readonly piece: Piece }[] {
  const counts = new Map<string, number>()
  return pieces.map(piece => {
    const number = counts.get(piece.lesson.id) ?? 0
    counts.set(piece.lesson.id, number + 1)
    return { key: `${piece.lesson.id} ${number}`, piece }
  })
}
