import type { Finding } from '../values/finding.ts'
import type { Organisation } from './organisation.ts'

/** What each of the first nine digits of a taxpayer number weighs in its control digit. */
const WEIGHTS = [2, 4, 10, 3, 5, 9, 4, 6, 8]

/** The taxpayer number of a legal entity has ten digits, of which the last is worked out from the others. */
export const checkOrganisations = (organisations: readonly Organisation[]): Finding[] =>
  organisations.flatMap(organisation => {
    const { inn } = organisation
    if (inn === null || isWellMade(inn)) return []
    return [/^\d{10}$/.test(inn) ? misspelt(organisation) : malformed(organisation)]
  })

const malformed = (organisation: Organisation): Finding => ({
  severity: 'error',
  code: 'organisations.inn-malformed',
  facts: { inn: organisation.inn, digits: organisation.inn?.length ?? 0 },
  register: 'organisations',
  record: organisation,
  field: 'inn',
})

const misspelt = (organisation: Organisation): Finding => ({
  ...malformed(organisation),
  severity: 'warning',
  code: 'organisations.inn-misspelt',
})

/** Whether the control digit is the weighted sum of the others modulo 11, and modulo 10 again. */
function isWellMade(inn: string): boolean {
  if (!/^\d{10}$/.test(inn)) return false
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(inn[at]), 0)
  return (sum % 11) % 10 === Number(inn[9])
}
