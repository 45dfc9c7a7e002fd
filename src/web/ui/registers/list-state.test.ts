import { describe, expect, it } from 'vitest'
import type { AnyRegister } from '#domain/values/register.ts'
import { choice, date, text } from '#domain/values/register.ts'
import {
  listQueryOf,
  nextSort,
  readListState,
  shownColumns,
  withFilter,
  writeListState,
} from './list-state.ts'

const tools: AnyRegister = {
  name: 'tools',
  room: 'zones',
  title: { ru: 'Инструменты', en: 'Tools' },
  one: { ru: 'инструмент', en: 'tool' },
  holds: { ru: 'Инструменты мастерской.', en: 'The tools of a workshop.' },
  key: ['code'],
  label: ['name'],
  owner: null,
  columns: {
    code: text('Код', 'Code'),
    name: text('Название', 'Name'),
    kind: choice('Вид', 'Kind', {
      hand: { ru: 'ручной', en: 'hand' },
      power: { ru: 'электро', en: 'power' },
    }),
    boughtOn: date('Куплен', 'Bought on'),
  },
}

/** Tools that are lent: with days, so that a list of them stands on one. */
const loans: AnyRegister = {
  ...tools,
  name: 'loans',
  columns: { ...tools.columns, startsOn: date('С', 'From'), endsOn: date('По', 'To', { required: false }) },
}

const TODAY = '2025-01-24'

const read = (query: string) => readListState(tools, new URLSearchParams(query))

describe('the state of a list', () => {
  it('comes back from the address just as it was written there', () => {
    const query = 'q=%D0%BA%D0%BB%D1%8E%D1%87&sort=-name&on=2025-01-24&columns=code%2Ckind&kind=hand%2Cpower'
    expect(writeListState(read(query)).toString()).toBe(query)
  })

  it('leaves out of the address what is as it is at first', () => {
    expect(writeListState(read('')).toString()).toBe('')
  })

  it('ignores columns that the register does not have', () => {
    expect(read('sort=price&columns=price,name&price=5')).toMatchObject({
      sort: '',
      columns: ['name'],
      filters: {},
    })
  })

  it('tells an empty cell from no filter at all', () => {
    expect(read('boughtOn=').filters).toEqual({ boughtOn: '' })
    expect(withFilter(read('boughtOn='), 'boughtOn', undefined).filters).toEqual({})
  })

  it('asks the server for all but the choice of columns', () => {
    expect(listQueryOf(tools, read('q=x&sort=name&columns=code&kind=hand'), TODAY)).toEqual({
      q: 'x',
      sort: 'name',
      kind: 'hand',
    })
  })

  it('stands on the date of the cluster, on the day chosen, or on all days together', () => {
    expect(listQueryOf(loans, read(''), TODAY)).toEqual({ on: '2025-01-24' })
    expect(listQueryOf(loans, read('on=2024-09-01'), TODAY)).toEqual({ on: '2024-09-01' })
    expect(listQueryOf(loans, read('on=all'), TODAY)).toEqual({})
    expect(listQueryOf({ ...loans, scheduled: true }, read(''), TODAY)).toEqual({})
    expect(listQueryOf(tools, read('on=2024-09-01'), TODAY)).toEqual({})
  })

  it('sorts up, then down, then as the register stands', () => {
    expect(nextSort('', 'name')).toBe('name')
    expect(nextSort('name', 'name')).toBe('-name')
    expect(nextSort('-name', 'name')).toBe('')
    expect(nextSort('code', 'name')).toBe('name')
  })

  it('shows the columns chosen, in the order chosen', () => {
    expect(shownColumns(tools, read('columns=kind,code'))).toEqual(['kind', 'code'])
  })

  it('shows the register’s own choice before, and what a filter narrows or an end tells', () => {
    expect(shownColumns(loans, read(''))).toEqual(['name', 'code', 'kind', 'boughtOn', 'startsOn', 'endsOn'])
    const listed = { ...loans, listed: ['kind', 'name'] }
    expect(shownColumns(listed, read(''))).toEqual(['kind', 'name'])
    expect(shownColumns(listed, read('code=x'))).toEqual(['kind', 'name', 'code'])
    expect(shownColumns(listed, read('on=all'))).toEqual(['kind', 'name', 'endsOn'])
  })

  it('stands in the register’s own order until another is chosen', () => {
    const sorted = { ...tools, sorted: '-kind,name' }
    expect(listQueryOf(sorted, read(''), TODAY)).toEqual({ sort: '-kind,name' })
    expect(listQueryOf(sorted, read('sort=code'), TODAY)).toEqual({ sort: 'code' })
  })
})
