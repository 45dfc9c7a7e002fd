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
    expect(listQueryOf(read('q=x&sort=name&columns=code&kind=hand'))).toEqual({
      q: 'x',
      sort: 'name',
      kind: 'hand',
    })
  })

  it('sorts up, then down, then as the register stands', () => {
    expect(nextSort('', 'name')).toBe('name')
    expect(nextSort('name', 'name')).toBe('-name')
    expect(nextSort('-name', 'name')).toBe('')
    expect(nextSort('code', 'name')).toBe('name')
  })

  it('shows chosen columns in the order of the register', () => {
    expect(shownColumns(tools, read('columns=kind,code'))).toEqual(['code', 'kind'])
  })
})
