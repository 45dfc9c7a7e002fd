import { parseRoubles } from '#domain/values/money.ts'
import type { Language, Text } from '#domain/values/text.ts'
import { writeDateShort } from '../ui/format/dates.ts'
import { writeMillions, writeMoney, writeNumber } from '../ui/format/numbers.ts'
import { romanise } from '../ui/format/romanise.ts'

/** What a figure of the passport may be: money comes as decimal roubles. */
export type Figure = string | number | null

/** A figure with its unit, as it stands in the passport; nothing when there is nothing to count yet. */
export function writeFigure(value: Figure, unit: string, language: Language): string | undefined {
  if (value === null || value === '') return undefined
  if (unit === 'RUB') return writeMoney(parseRoubles(String(value)) ?? 0, language)
  if (unit === 'percent') return `${writeNumber(Number(value), language, 0)}\u202f%`
  if (unit === 'name' || unit === 'year') return String(value)
  return writeNumber(Number(value), language)
}

/** A figure beside a promise: money in millions, as plans state it; the exact sum stands in the statement. */
export function writePromise(value: Figure, unit: string, language: Language): string | undefined {
  if (unit !== 'RUB' || value === null) return writeFigure(value, unit, language)
  return `${writeMillions(parseRoubles(String(value)) ?? 0, language)}\u202f${MILLION[language]}`
}

const MILLION: Readonly<Record<Language, string>> = { ru: 'млн\u202f₽', en: 'm\u202f₽' }

interface RecordColumn {
  readonly name: string
  readonly type: string
  readonly words?: Readonly<Record<string, Text>> | undefined
  readonly english?: string | undefined
}

/** A cell of the records behind a figure: codes in words, names and what is translated in the reader's language. */
export function writeRecordCell(
  item: Readonly<Record<string, Figure | boolean>>,
  { name, type, words, english }: RecordColumn,
  language: Language,
): string {
  const translated = language === 'en' && english ? item[english] : undefined
  const value = translated ?? item[name] ?? null
  if (value === null || value === '') return '—'
  if (typeof value === 'string' && words?.[value]) return words[value][language]
  if (type === 'name' && language === 'en') return romanise(String(value))
  if (typeof value === 'boolean')
    return { ru: ['нет', 'да'], en: ['no', 'yes'] }[language][value ? 1 : 0] ?? ''
  if (type === 'date') return writeDateShort(String(value))
  if (type === 'money') return writeFigure(value, 'RUB', language) ?? '—'
  if (type === 'percent') return writeFigure(value, 'percent', language) ?? '—'
  return type === 'integer' ? writeNumber(Number(value), language, 0) : String(value)
}
