import type { Language } from '#domain/values/text.ts'
import { romanise } from '../ui/format/romanise.ts'
import { type Figure, writeFigure } from './write-figure.ts'

/** Says a phrase by its key; nothing when there is none. */
export type Say = (key: string, values?: Record<string, unknown>) => string | undefined

interface Counted {
  readonly key: string
  readonly title: Readonly<Record<Language, string>>
  readonly value: Figure
  readonly unit: string
}

interface Fact extends Omit<Counted, 'key'> {
  readonly id: string
  readonly parts: readonly Counted[]
}

/** A figure with what it counts: «564 студента»; nothing where there is nothing to count yet. */
export function figureInWords(fact: Fact, language: Language, say: Say): string | undefined {
  const figure = writeFigure(fact.value, fact.unit, language)
  if (figure === undefined || isNothing(fact)) return undefined
  if (fact.unit === 'name' && language === 'en') return romanise(figure)
  const counted = say(`passport.counted.${fact.id}`, { count: Number(fact.value) })
  return counted === undefined ? figure : `${figure} ${counted}`
}

/** A count of none; money comes as text. A name or a year is never none. */
const isNothing = ({ value, unit }: Pick<Fact, 'value' | 'unit'>): boolean =>
  unit !== 'name' && Number(value) === 0

/** The further figures of a statement, each with what it counts; those of nothing are left out. */
export const partsInWords = (parts: readonly Counted[], language: Language, say: Say): string[] =>
  parts.flatMap(({ key, title, value, unit }) => {
    const figure = writeFigure(value, unit, language)
    if (figure === undefined || Number(value) === 0) return []
    return say(`passport.part.${key}`, { count: Number(value) }) ?? `${title[language]}: ${figure}`
  })
