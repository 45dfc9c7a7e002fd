import { describe, expect, it } from 'vitest'
import { figureInWords, partsInWords, type Say } from './fact-words.ts'
import { writeRecordCell } from './write-figure.ts'

const title = { ru: 'Обучается студентов', en: 'Students' }
const fact = (id: string, value: string | number | null, unit = 'count') => ({
  id,
  value,
  unit,
  title,
  parts: [],
})
const say: Say = (key, values) =>
  ({
    'passport.counted.S7': 'студента',
    'passport.part.groups': `${values?.count} группы`,
  })[key]

describe('a figure in words', () => {
  it('says what it counts', () => {
    expect(figureInWords(fact('S7', 564), 'ru', say)).toBe('564 студента')
    expect(figureInWords(fact('S11', '16000000.00', 'RUB'), 'ru', say)).toMatch(/^16.000.000,00.₽$/)
  })

  it('is nothing where nothing is counted yet, also when money comes as text', () => {
    for (const value of [null, 0]) expect(figureInWords(fact('S7', value), 'ru', say)).toBeUndefined()
    expect(figureInWords(fact('S12', '0.00', 'RUB'), 'ru', say)).toBeUndefined()
  })

  it('spells a name in the letters of the page', () => {
    expect(figureInWords(fact('S1', 'СмолАПО', 'name'), 'ru', say)).toBe('СмолАПО')
    expect(figureInWords(fact('S1', 'СмолАПО', 'name'), 'en', say)).toBe('SmolAPO')
  })
})

describe('further figures', () => {
  it('leave out those of nothing, and fall back on their titles', () => {
    const parts = [
      { key: 'groups', title, value: 24, unit: 'group' },
      { key: 'repair', title: { ru: 'ремонт', en: 'repair' }, value: 100, unit: 'percent' },
      { key: 'graduates', title, value: 0, unit: 'student' },
    ]
    expect(partsInWords(parts, 'ru', say)).toEqual(['24 группы', 'ремонт: 100\u202f%'])
  })
})

describe('a cell of the records', () => {
  const role = {
    name: 'role',
    type: 'text',
    words: { base: { ru: 'базовая организация', en: 'base organisation' } },
  }
  const name = { name: 'name', type: 'text', english: 'nameEn' }

  it('says a code in words, and leaves what is no code', () => {
    expect(writeRecordCell({ role: 'base' }, role, 'ru')).toBe('базовая организация')
    expect(writeRecordCell({ role: 'ПС-01/2024' }, role, 'ru')).toBe('ПС-01/2024')
  })

  it('is English where somebody has translated it, and Russian where nobody has', () => {
    expect(writeRecordCell({ name: 'Завод', nameEn: 'Works' }, name, 'en')).toBe('Works')
    expect(writeRecordCell({ name: 'Завод', nameEn: null }, name, 'en')).toBe('Завод')
    expect(writeRecordCell({ name: 'Завод', nameEn: 'Works' }, name, 'ru')).toBe('Завод')
  })

  it('spells a proper name in Latin letters', () => {
    expect(writeRecordCell({ town: 'Вязьма' }, { name: 'town', type: 'name' }, 'en')).toBe('Vyazma')
  })
})
