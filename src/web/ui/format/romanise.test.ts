import { describe, expect, it } from 'vitest'
import { romanise } from './romanise.ts'

describe('a Russian name in Latin letters', () => {
  it('is spelt as English maps spell it', () => {
    const towns = ['Смоленск', 'Вязьма', 'Ярцево', 'Дорогобуж', 'Сафоново', 'Рославль']
    expect(towns.map(romanise)).toEqual([
      'Smolensk',
      'Vyazma',
      'Yartsevo',
      'Dorogobuzh',
      'Safonovo',
      'Roslavl',
    ])
  })

  it('keeps its capitals, and leaves everything else as it is', () => {
    expect(romanise('СмолАПО, ЭМ-24 «Щит» OOO')).toBe('SmolAPO, EM-24 «Shchit» OOO')
  })
})
