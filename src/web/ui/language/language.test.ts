import { describe, expect, it } from 'vitest'
import { officeEn } from './office.en.ts'
import { officeRu } from './office.ru.ts'
import { publicEn } from './public.en.ts'
import { publicRu } from './public.ru.ts'

interface Texts {
  readonly [key: string]: string | Texts
}

/** Every key with its path; a phrase with plural forms counts once, as its languages have different forms. */
function keysOf(texts: Texts, path = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${path}${key.replace(/_(one|few|many|other)$/, '')}`]
      : keysOf(value, `${path}${key}.`),
  )
}

/** The names of the values that a phrase is filled with. */
const holesOf = (texts: Texts): string[] =>
  Object.values(texts).flatMap(value =>
    typeof value === 'string'
      ? [...value.matchAll(/{{(\w+)(?:, \w+)?}}/g)].map(([, name]) => String(name))
      : holesOf(value),
  )

const unique = (names: readonly string[]) => [...new Set(names)].sort()

describe.each([
  ['public', publicRu, publicEn],
  ['office', officeRu, officeEn],
] as const)('the %s texts', (_, ru, en) => {
  it('say in English all that they say in Russian, and nothing else', () => {
    expect(unique(keysOf(en))).toEqual(unique(keysOf(ru)))
  })

  it('are filled with the same values', () => {
    expect(unique(holesOf(en))).toEqual(unique(holesOf(ru)))
  })

  it('give each Russian count its four forms', () => {
    const counted = Object.entries(flat(ru)).filter(([key]) => key.endsWith('_one'))
    for (const [key] of counted)
      for (const form of ['few', 'many', 'other'])
        expect(Object.keys(flat(ru)), key).toContain(key.replace(/one$/, form))
  })
})

function flat(texts: Texts, path = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(texts).map(([key, value]) =>
      typeof value === 'string' ? { [`${path}${key}`]: value } : flat(value, `${path}${key}.`),
    ),
  ) as Record<string, string>
}
