import { invariant } from './refusal.ts'

/** Money as a whole number of kopecks; negative for what is given back. */
export type Kopecks = number & { readonly __money: 'kopecks' }

/**
 * An amount that code or a test names in kopecks.
 *
 * @throws InvariantError when it is not a whole number that can be counted exactly.
 */
export function kopecks(amount: number): Kopecks {
  invariant(Number.isSafeInteger(amount), `${amount} is not a whole number of kopecks`)
  return amount as Kopecks
}

/** The sum of amounts, in kopecks. */
export const sumMoney = (amounts: Iterable<Kopecks>): Kopecks => {
  let sum = 0
  for (const amount of amounts) sum += amount
  return kopecks(sum)
}

/** Reads roubles written with a comma or a point and at most two digits behind it; spaces may part the thousands. */
export function parseRoubles(text: string): Kopecks | undefined {
  const match = /^(-?)(\d+)(?:[.,](\d{1,2}))?$/.exec(text.replace(/[\s\u00a0\u202f]/g, ''))
  if (!match) return undefined
  const amount = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'))
  return Number.isSafeInteger(amount) ? ((match[1] ? -amount : amount) as Kopecks) : undefined
}

/** Roubles with a point and two digits, as the API writes them: 152874316.48. */
export function toDecimalRoubles(amount: Kopecks): string {
  const digits = String(Math.abs(amount)).padStart(3, '0')
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
