import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemError } from '#contract/http/call.ts'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import { useLanguage } from '../ui/language/language.ts'
import { useWarningOnLeaving } from '../ui/navigation/use-warning-on-leaving.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { writeWeeks } from '../years/write-weeks.ts'
import { lessonsKept, lessonsOf, termOf } from './board-term.ts'
import { TimetableHead } from './TimetableHead.tsx'
import { TimetableViolations } from './TimetableViolations.tsx'
import { TimetablingPanel } from './TimetablingPanel.tsx'
import { useTimetableAddress } from './timetable-address.ts'
import { type TimetableNames, timetableNames } from './timetable-names.ts'
import { type TimetableBoard as Board, type TermVersions, useTimetableActs } from './timetables.api.ts'
import { UnplacedLessons } from './UnplacedLessons.tsx'
import { ViewPicker } from './ViewPicker.tsx'
import { nameOfView, viewOf } from './view-options.ts'
import { WeekInHand } from './WeekInHand.tsx'
import styles from './week.module.css'
import { isOf, weekLines } from './week-lines.ts'

interface Props {
  readonly board: Board
  readonly versions: TermVersions
}

/** One version of a term's timetable: a week of whom one chooses, and the hands that change a draft. */
export function TimetableBoard({ board, versions }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const place = useTimetableAddress()
  const { address } = place
  const acts = useTimetableActs(board.timetable)
  const { problem: packed } = board
  const problem = useMemo(() => termOf({ problem: packed }), [packed])
  const lessons = useLessons(board)
  const names = useNames(board)
  const { by, of } = useMemo(
    () => viewOf(board, { by: address.by, of: address.of }, lessons),
    [board, address.by, address.of, lessons],
  )
  const view = useMemo(() => ({ by, of }), [by, of])
  const week = weekToShow(board, address.week)
  const lines = useMemo(() => weekLines(board, lessons, view, week), [board, lessons, view, week])
  const broken = useMemo(() => new Set(board.violations.flatMap(one => one.lessons)), [board.violations])
  const waiting = lessons.filter(lesson => lesson.place === null && belongs(board, lesson, view))
  const error = standingError(acts)
  useWarningOnLeaving(acts.move.isPending)
  return (
    <WeekInHand
      {...{ board, problem, lessons, lines, view, week, names, acts, place, broken }}
      head={<TimetableHead board={board} versions={versions} acts={acts} />}
      notes={
        <>
          {error && <ProblemNote error={asConflict(error, t('years.conflict'))} />}
          <TimetablingPanel board={board} onStop={() => acts.stop.mutate(undefined)} onEnd={acts.refresh} />
          <TimetableViolations board={board} acts={acts} />
          <ViewPicker board={board} view={view} week={week} />
          <p className={styles.printed} aria-hidden="true">
            {nameOfView(board, view)} ·{' '}
            {week === 0 ? t('timetables.allWeeks') : writeWeeks(board.timetable.year, week, 1, language)}
          </p>
        </>
      }
      foot={packed && <UnplacedLessons board={board} lessons={waiting} />}
    />
  )
}

/** The lessons of the board; those that an act leaves alone are the very same after it. */
function useLessons(board: Board): readonly TermLesson[] {
  const before = useRef<readonly TermLesson[]>([])
  const lessons = useMemo(() => lessonsKept(before.current, lessonsOf(board)), [board])
  before.current = lessons
  return lessons
}

/** The names of the board; an act on the lessons changes none. */
function useNames({ groups, teachers, rooms, parts, bells }: Board): TimetableNames {
  return useMemo(
    () => timetableNames({ groups, teachers, rooms, parts, bells }),
    [groups, teachers, rooms, parts, bells],
  )
}

/** A lesson without a place has no room or teacher yet: there all are shown. */
const belongs = (
  board: Board,
  lesson: Parameters<typeof isOf>[1],
  view: Parameters<typeof isOf>[2],
): boolean => view.by === 'teacher' || view.by === 'room' || isOf(board, lesson, view)

/** The week asked for; else that of the working date, else the first of the term. */
const weekToShow = ({ weeks, week }: Board, asked: number | undefined): number =>
  asked === 0 || weeks.some(({ number }) => number === asked) ? (asked ?? 0) : (week ?? weeks[0]?.number ?? 1)

/** Why the last act was refused. */
function standingError(acts: ReturnType<typeof useTimetableActs>) {
  const { move, lock, sign, undo, redo, plan, discard, stop } = acts
  const [last] = [move, lock, sign, undo, redo, plan, discard, stop].sort(
    (one, other) => other.submittedAt - one.submittedAt,
  )
  return last?.error ?? null
}

/** A draft that somebody else has changed is shown anew, so that the step can be repeated. */
const asConflict = (error: Error, sentence: string): Error =>
  error instanceof ProblemError && error.problem.status === 412
    ? new ProblemError({ ...error.problem, code: 'years.conflict', detail: sentence })
    : error
