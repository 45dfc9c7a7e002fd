import type { Language } from '#domain/values/text.ts'

const THIN = '\u202f'

/** Thousands are parted by thin spaces in Russian and by commas in English. */
const thin = (written: string): string => written.replace(/[\u00a0\u202f ]/g, THIN)

/** A number as people read it: 1 040 or 0,9, with at most `digits` digits behind the comma. */
export const writeNumber = (value: number, language: Language, digits = 2): string =>
  thin(new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value))

/** Kopecks as roubles with both digits behind the comma: 152 874 316,48 ₽. */
export const writeMoney = (kopecks: number, language: Language): string =>
  `${thin(
    new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
      kopecks / 100,
    ),
  )}${THIN}₽`

/** Kopecks as millions with one digit, for charts where the exact sum stands in the table: 36,9. */
export const writeMillions = (kopecks: number, language: Language): string =>
  new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    kopecks / 100_000_000,
  )
