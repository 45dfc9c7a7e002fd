import { describe, expect, it } from 'vitest'
import { foldLookAlikes, unmixAlphabets } from './look-alikes.ts'
import { nearest } from './nearest.ts'

describe('letters of two alphabets in one word', () => {
  it.each([
    ['ПM.01', 'ПМ.01'],
    ['МДK.01.01', 'МДК.01.01'],
    // «Z» is Latin only, so the Cyrillic А beside it must be meant as Latin.
    ['ZА-3', 'ZA-3'],
    // Nothing tells the alphabet: the cluster writes Cyrillic.
    ['CВ-24', 'СВ-24'],
  ])('are put right: %s', (written, meant) => {
    expect(unmixAlphabets(written)).toBe(meant)
  })

  it.each([
    'ПМ.01',
    'Z3',
    'CNC-станок',
    'IT',
    'ЧПУ Fanuc',
    'ДZЯF',
  ])('are left where a word has one, or needs both: %s', word => {
    expect(unmixAlphabets(word)).toBe(word)
  })

  it('make no difference to the look of a text', () => {
    expect(foldLookAlikes('CB–24 ')).toBe(foldLookAlikes('СВ-24'))
    expect(foldLookAlikes('Ёлка')).toBe(foldLookAlikes('елка'))
  })
})

describe('the nearest text', () => {
  it('is one that differs in a third of its letters at most', () => {
    expect(nearest('Подгрупы', ['Группы', 'Подгруппы'])).toBe('Подгруппы')
    expect(nearest('Z33', ['Z1', 'Z3'])).toBe('Z3')
    expect(nearest('Автомобили', ['Группы', 'Подгруппы'])).toBeUndefined()
  })
})
