import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import type { ViewKind } from './timetable-address.ts'
import type { TimetableBoard } from './timetables.api.ts'
import { isOf, type View } from './week-lines.ts'

/** One of whose week may be shown. */
export interface ViewOption {
  readonly value: string
  readonly label: string
}

type Board = Pick<TimetableBoard, 'groups' | 'teachers' | 'rooms' | 'bells' | 'labels' | 'lessons'>

/** Of whom a week may be shown, by name: only those who have lessons in the version, or could have. */
export function viewOptions(board: Board, by: ViewKind): ViewOption[] {
  const { groups, teachers, rooms, labels } = board
  const options: Readonly<Record<ViewKind, () => ViewOption[]>> = {
    college: () =>
      [...new Set(groups.map(({ college }) => college))].map(value => ({
        value,
        label: labels.organisations?.[value] ?? value,
      })),
    group: () => groups.map(({ code }) => ({ value: code, label: code })),
    teacher: () => Object.entries(teachers).map(([value, label]) => ({ value, label })),
    room: () =>
      withSites(
        Object.entries(rooms).map(([value, { name, site }]) => ({ value, label: name, site })),
        board.bells,
      ),
  }
  return options[by]().sort((one, other) => one.label.localeCompare(other.label, 'ru', { numeric: true }))
}

/** Rooms of one name in several buildings are told apart by the building. */
function withSites(
  rooms: readonly (ViewOption & { readonly site: string })[],
  bells: Board['bells'],
): ViewOption[] {
  const counts = new Map<string, number>()
  for (const { label } of rooms) counts.set(label, (counts.get(label) ?? 0) + 1)
  return rooms.map(({ value, label, site }) => {
    const building = bells.find(one => one.site === site)?.name ?? site
    return { value, label: (counts.get(label) ?? 0) > 1 ? `${label} (${building})` : label }
  })
}

/**
 * The view that an address asks for. What it does not say is the reader's own: a student's group, a teacher's week; else
 * the first that has lessons.
 */
export function viewOf(
  board: Board & Pick<TimetableBoard, 'own'>,
  { by, of }: { readonly by?: ViewKind | undefined; readonly of?: string | undefined },
  lessons: readonly TermLesson[],
): View {
  const { own } = board
  const kind = by ?? (own.group === null && own.teacher !== null ? 'teacher' : 'group')
  const options = viewOptions(board, kind).map(({ value }) => value)
  const mine = kind === 'group' ? own.group : kind === 'teacher' ? own.teacher : null
  const isKnown = (code: string | null | undefined): code is string => options.includes(code ?? '')
  const held = (code: string) => lessons.some(lesson => isOf(board, lesson, { by: kind, of: code }))
  const shown = isKnown(of) ? of : isKnown(mine) ? mine : (options.find(held) ?? options[0] ?? '')
  return { by: kind, of: shown }
}

/** What a view is called: the name of its college, group, teacher or room. */
export const nameOfView = (board: Board, { by, of }: View): string =>
  viewOptions(board, by).find(({ value }) => value === of)?.label ?? of
