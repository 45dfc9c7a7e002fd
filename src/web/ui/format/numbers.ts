import type { Language } from '#domain/values/text.ts'

const THIN = '\u202f'

/** Thousands are parted by thin spaces in Russian and by commas in English. */
const thin = (written: string): string => written.replace(/[\u00a0\u202f ]/g, THIN)

// A formatter takes a hundred times as long to make as to use, and a page writes numbers by the hundred.
const made = new Map<string, Intl.NumberFormat>()

/** Writes numbers with at least and at most so many digits behind the comma. */
function formatter(language: Language, least: number, most: number): Intl.NumberFormat {
  const key = `${language} ${least} ${most}`
  const known = made.get(key)
  if (known) return known
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
  })
  made.set(key, format)
  return format
}

/** A number as people read it: 1 040 or 0,9, with at most `digits` digits behind the comma. */
export const writeNumber = (value: number, language: Language, digits = 2): string =>
  thin(formatter(language, 0, digits).format(value))

/** Kopecks as roubles with both digits behind the comma: 152 874 316,48 ₽. */
export const writeMoney = (kopecks: number, language: Language): string =>
  `${thin(formatter(language, 2, 2).format(kopecks / 100))}${THIN}₽`

/** Kopecks as millions with one digit, for charts where the exact sum stands in the table: 36,9. */
export const writeMillions = (kopecks: number, language: Language): string =>
  formatter(language, 1, 1).format(kopecks / 100_000_000)
