import { describe, expect, it } from 'vitest'
import { registerNames, registerOf } from '#domain/exchange/cluster-workbook.ts'
import { type Column, date, decimal, integer, money, year } from '#domain/values/register.ts'
import { thousandsOf, writeCell, writeField, writeOnCard } from './write-cell.ts'

const write = (column: Column, value: number) => writeCell(column, value, {}, 'ru')

it('says on a card what a bare figure or a date is, and needs no word beside a unit', () => {
  const percent = integer('Сделано', 'Done', { min: 0, max: 100, unit: { ru: '%', en: '%' } })
  expect(writeOnCard(integer('Смена', 'Shift', { min: 1, max: 2 }), 2, {}, 'ru')).toBe('смена 2')
  expect(writeOnCard(date('Подписано', 'Signed'), '2024-10-07', {}, 'ru')).toBe('подписано 07.10.2024')
  expect(writeOnCard(integer('ИНН', 'INN', { min: 1, max: 9 }), 7, {}, 'ru')).toBe('ИНН 7')
  expect(writeOnCard(percent, 40, {}, 'en')).toBe('40 %')
  expect(writeOnCard(date('По', 'To', { required: false }), null, {}, 'ru')).toBe('')
})

it('says on a card what a yes or no answers', () => {
  const { namesTeachers } = registerOf('publicTimetables').columns
  if (!namesTeachers) throw new Error('no such column')
  expect(writeOnCard(namesTeachers, true, {}, 'ru')).toBe('называть преподавателей: да')
  expect(writeOnCard(namesTeachers, false, {}, 'en')).toBe('names teachers: no')
})

describe('a text that names a record', () => {
  const loads = registerOf('teachingLoads')
  const labels = { curriculumRows: { 'СВ-24~МДК.01.01': 'МДК.01.01 Технология сварки' } }
  const index = (record: { group: string; index: string }) => writeField(loads, record, 'index', labels, 'ru')

  it('is read by its name where the record is known, and as it stands where it is not', () => {
    expect(index({ group: 'СВ-24', index: 'МДК.01.01' })).toBe('МДК.01.01 Технология сварки')
    expect(index({ group: 'ТМ-24', index: 'МДК.01.01' })).toBe('МДК.01.01')
  })
})

it('the texts that name records lead to registers whose key begins with what they lead to', () => {
  const namings = registerNames.flatMap(name =>
    Object.entries(registerOf(name).columns).flatMap(([field, column]) =>
      column.type === 'text' && column.naming ? [{ name, field, naming: column.naming }] : [],
    ),
  )
  expect(namings.map(({ name }) => name)).toContain('teachingLoads')
  for (const { name, naming } of namings) {
    const target = registerOf(naming.register as typeof name)
    expect(target.key[0]).toBe(naming.along.at(-1))
    let columns = registerOf(name).columns
    for (const step of naming.along) {
      const column = columns[step]
      expect(column?.type, `${name}: ${step}`).toBe('reference')
      if (column?.type === 'reference') columns = registerOf(column.register as typeof name).columns
    }
  }
})

describe('a number in a list', () => {
  it('parts its thousands where it counts, and stands whole where it names a year', () => {
    expect(write(integer('Мест', 'Places'), 2025)).toBe('2\u202f025')
    expect(write(decimal('Часов', 'Hours'), 2025.5)).toBe('2\u202f025,5')
    expect(write(year('Год набора', 'Intake year'), 2025)).toBe('2025')
    expect(write(integer('Порядок', 'Position', { names: 'position' }), 1200)).toBe('1200')
  })

  it('names an academic year by both its years', () => {
    const column = year('Учебный год', 'Academic year', { names: 'academicYear' })
    expect(write(column, 2025)).toBe('2025/26')
    expect(write(column, 2099)).toBe('2099/00')
  })

  it('is typed in as it is shown', () => {
    expect(thousandsOf(year('Год набора', 'Intake year'))).toBe('')
    expect(thousandsOf(money('Сумма', 'Amount'))).toBe('\u202f')
  })
})

describe('the registers', () => {
  const columns = registerNames.flatMap(name =>
    Object.entries(registerOf(name).columns).map(([field, column]) => ({ name, field, column })),
  )

  it('say of every year that it is one', () => {
    const years = columns.filter(({ field }) => /year$/i.test(field))
    expect(years.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['deliveries', 'curricula', 'teachingLoads']),
    )
    for (const { name, field, column } of years) {
      expect(column.type === 'integer' && column.names, `${name}.${field}`).toMatch(/year/i)
    }
  })

  it('add up no number that names something', () => {
    for (const { name, field, column } of columns) {
      if (column.type === 'integer' && column.names) expect(column.summed, `${name}.${field}`).toBeUndefined()
    }
  })
})
