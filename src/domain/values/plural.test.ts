import { describe, expect, it } from 'vitest'
import { countEn, countRu, formRu, wordFor } from './plural.ts'

describe('a number with its word', () => {
  const placeWeeks = ['место-неделя', 'место-недели', 'место-недель'] as const

  it('has three forms in Russian, by the last digits', () => {
    expect([1, 21, 101].map(count => formRu(count, placeWeeks))).toEqual(Array(3).fill('место-неделя'))
    expect([2, 4, 22, 144].map(count => formRu(count, placeWeeks))).toEqual(Array(4).fill('место-недели'))
    expect([0, 5, 11, 12, 14, 20, 96, 111].map(count => formRu(count, placeWeeks))).toEqual(
      Array(8).fill('место-недель'),
    )
    expect(countRu(144, placeWeeks)).toBe('144 место-недели')
  })

  it('finds its word in the language of the reader', () => {
    const student = { ru: ['студент', 'студента', 'студентов'], en: ['student', 'students'] } as const
    expect([21, 233, 111].map(count => wordFor(student, count, 'ru'))).toEqual([
      'студент',
      'студента',
      'студентов',
    ])
    expect([1, 21].map(count => wordFor(student, count, 'en'))).toEqual(['student', 'students'])
  })

  it('has two in English', () => {
    expect([countEn(1, 'place'), countEn(0, 'place'), countEn(2, 'person', 'people')]).toEqual([
      '1 place',
      '0 places',
      '2 people',
    ])
  })
})
