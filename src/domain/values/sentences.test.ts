import { describe, expect, it } from 'vitest'
import { sayRefusal } from './sentences.ts'

const list = (fact: unknown): string => (Array.isArray(fact) ? fact.join(', ') : String(fact))
const echo = {
  ru: ({ fact }: { fact?: unknown }) => list(fact),
  en: ({ fact }: { fact?: unknown }) => list(fact),
}
const say = (fact: Parameters<typeof sayRefusal>[0]['facts'][string], language: 'ru' | 'en') =>
  sayRefusal({ code: 'echo', facts: { fact } }, language, { echo })

describe('a fact in a sentence', () => {
  it('is a date as people write it, alone and in a list', () => {
    for (const language of ['ru', 'en'] as const) {
      expect(say('2025-01-24', language)).toBe('24.01.2025')
      expect(say(['Z3', '2025-01-24'], language)).toBe('Z3, 24.01.2025')
    }
  })

  it('stays as it is where it only resembles a date', () => {
    expect(say('2025-02-30', 'ru')).toBe('2025-02-30')
    expect(say('план 2025-01-24.xlsx', 'ru')).toBe('план 2025-01-24.xlsx')
  })

  it('is a phrase in the language of the reader', () => {
    const zone = { ru: 'Участок', en: 'Zone' }
    expect([say(zone, 'ru'), say(zone, 'en')]).toEqual(['Участок', 'Zone'])
    expect(say([zone, 'Z3'], 'en')).toBe('Zone, Z3')
  })

  it('is nothing, a number or a yes as before', () => {
    expect([say(null, 'ru'), say(21, 'ru'), say(true, 'ru')]).toEqual(['null', '21', 'true'])
  })
})
