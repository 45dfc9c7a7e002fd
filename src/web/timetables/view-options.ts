import type { ViewKind } from './timetable-address.ts'
import type { TimetableBoard } from './timetables.api.ts'
import type { View } from './week-lines.ts'

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

/** The view that an address asks for; what it does not say is the first there is. */
export function viewOf(
  board: Board,
  { by = 'group', of }: { readonly by?: ViewKind | undefined; readonly of?: string | undefined },
): View {
  const options = viewOptions(board, by)
  const known = options.some(({ value }) => value === of)
  return { by, of: known && of !== undefined ? of : (options[0]?.value ?? '') }
}
