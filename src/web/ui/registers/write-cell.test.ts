import { expect, it } from 'vitest'
import { date, integer } from '#domain/values/register.ts'
import { writeOnCard } from './write-cell.ts'

it('says on a card what a bare figure or a date is, and needs no word beside a unit', () => {
  const percent = integer('Сделано', 'Done', { min: 0, max: 100, unit: { ru: '%', en: '%' } })
  expect(writeOnCard(integer('Смена', 'Shift', { min: 1, max: 2 }), 2, {}, 'ru')).toBe('смена 2')
  expect(writeOnCard(date('Подписано', 'Signed'), '2024-10-07', {}, 'ru')).toBe('подписано 07.10.2024')
  expect(writeOnCard(integer('ИНН', 'INN', { min: 1, max: 9 }), 7, {}, 'ru')).toBe('ИНН 7')
  expect(writeOnCard(percent, 40, {}, 'en')).toBe('40 %')
  expect(writeOnCard(date('По', 'To', { required: false }), null, {}, 'ru')).toBe('')
})
