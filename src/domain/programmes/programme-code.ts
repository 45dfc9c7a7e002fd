import type { Programme } from './programme.ts'

/** What the middle of a code tells: 15.01.05 trains workers, 15.02.16 specialists; higher education begins with 03. */
const LEVELS: Readonly<Record<string, Programme['level']>> = { '01': 'worker', '02': 'specialist' }

/** Whether a text is the code of a profession, a speciality or a direction of study: 15.01.05. */
export const isProgrammeCode = (code: string): boolean => /^\d{2}\.\d{2}\.\d{2}$/.test(code)

/** The level of secondary vocational education to which a code belongs; nothing for any other education. */
export const levelOfCode = (code: string): Programme['level'] | undefined =>
  isProgrammeCode(code) ? LEVELS[code.slice(3, 5)] : undefined
