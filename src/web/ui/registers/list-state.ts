import { type AnyRegister, showsOneDay } from '#domain/values/register.ts'

/** All that makes a list look as it does; it stands whole in the address, so that the address can be shared. */
export interface ListState {
  readonly q: string
  /** A column's name, with a hyphen before it when the order is turned around; empty for the register's order. */
  readonly sort: string
  /** Only what is valid on this day; empty for the date of the cluster, {@link EVERY_DAY} for all that ever was. */
  readonly on: string
  /** The columns shown; empty for the register's own choice. */
  readonly columns: readonly string[]
  /** By column: values parted by commas, or `from..to`; an empty text means "not filled in". */
  readonly filters: Readonly<Record<string, string>>
}

/** Stands for a day where a list shows past and future records too. */
export const EVERY_DAY = 'all'

/** How many columns a list shows where its register makes no choice. */
const SHOWN_AT_FIRST = 8

/** Reads a list's state from the query of its address; what the register does not know is left out. */
export function readListState(register: AnyRegister, query: URLSearchParams): ListState {
  const known = Object.keys(register.columns)
  const sort = query.get('sort') ?? ''
  return {
    q: query.get('q') ?? '',
    sort: known.includes(sort.replace(/^-/, '')) ? sort : '',
    on: query.get('on') ?? '',
    columns: (query.get('columns') ?? '').split(',').filter(name => known.includes(name)),
    filters: Object.fromEntries([...query].filter(([name]) => known.includes(name))),
  }
}

/** Writes a list's state as the query of its address, without what is as it is at first. */
export function writeListState(state: ListState): URLSearchParams {
  const query = new URLSearchParams()
  if (state.q) query.set('q', state.q)
  if (state.sort) query.set('sort', state.sort)
  if (state.on) query.set('on', state.on)
  if (state.columns.length > 0) query.set('columns', state.columns.join(','))
  for (const [name, value] of Object.entries(state.filters)) query.set(name, value)
  return query
}

/**
 * What the list asks the server for; a window is added to it.
 *
 * @param today - the date of the cluster, on which a list stands unless another day was chosen.
 */
export function listQueryOf(register: AnyRegister, state: ListState, today: string): Record<string, string> {
  const on = dayOf(register, state, today)
  const sort = sortOf(register, state)
  return {
    ...state.filters,
    ...(state.q ? { q: state.q } : {}),
    ...(sort ? { sort } : {}),
    ...(on ? { on } : {}),
  }
}

/** The one day whose records the list shows; nothing when it shows all of them. */
export function dayOf(register: AnyRegister, state: ListState, today: string): string | undefined {
  if (!showsOneDay(register) || state.on === EVERY_DAY) return undefined
  return state.on || today
}

/** The columns that the list shows: those chosen, in the order chosen; else the register's own choice. */
export function shownColumns(register: AnyRegister, state: ListState): string[] {
  if (state.columns.length > 0) return [...state.columns]
  const first = columnsAtFirst(register)
  const asked = Object.keys(register.columns).filter(
    name => name in state.filters || (state.on === EVERY_DAY && name === 'endsOn'),
  )
  return [...first, ...asked.filter(name => !first.includes(name))]
}

/** The columns before anybody has chosen: the register's choice, or what a record is called and what comes after it. */
function columnsAtFirst(register: AnyRegister): readonly string[] {
  if (register.listed) return register.listed
  const named = register.label.filter(name => name in register.columns)
  const others = Object.keys(register.columns).filter(name => !named.includes(name))
  return [...named, ...others].slice(0, SHOWN_AT_FIRST)
}

/** What the list is sorted by: what was chosen, else the register's own order. */
export const sortOf = (register: AnyRegister, state: ListState): string => state.sort || register.sorted || ''

/** Sorts by a column; a second time turns the order around, a third returns to the register's order. */
export function nextSort(sort: string, column: string): string {
  if (sort === column) return `-${column}`
  return sort === `-${column}` ? '' : column
}

/** Sets or, with nothing, lifts the filter of a column. */
export function withFilter(state: ListState, column: string, value: string | undefined): ListState {
  const { [column]: _, ...others } = state.filters
  return { ...state, filters: value === undefined ? others : { ...others, [column]: value } }
}

/** Whether anything narrows the list. */
export const isNarrowed = (state: ListState): boolean =>
  state.q !== '' || Object.keys(state.filters).length > 0
