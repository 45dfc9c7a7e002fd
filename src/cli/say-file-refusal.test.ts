import { expect, it } from 'vitest'
import { sayFileRefusal } from './say-file-refusal.ts'

it('a refusal says once which file it concerns', () => {
  const damaged = { code: 'file.damaged', facts: { part: 'zip', file: 'monday.xlsx' } }
  expect(sayFileRefusal(damaged, 'en')).toMatch(/^monday\.xlsx: The file is damaged/)
  const facts = { sheet: 'list.csv', cell: 'A1', expected: 'day', found: '', file: 'list.csv' }
  expect(sayFileRefusal({ code: 'timetable.other-layout', facts }, 'en')).toMatch(/^Sheet “list\.csv”/)
  expect(sayFileRefusal({ code: 'file.empty', facts: {} }, 'en')).toMatch(/^The file is empty/)
})
