import type { Agreement } from '#domain/organisations/agreement.ts'
import { addDays, type LocalDate, localDate } from '#domain/values/local-date.ts'
import { FEDERAL_MINISTRY, REGION } from './authorities.ts'
import { BASE, COLLEGES } from './colleges.ts'
import { EMPLOYERS, SIXTEENTH } from './employers.ts'

const PARTNERSHIP_ENDS = localDate('2029-12-31')

/** The number of the agreement by which an employer gives money or property. */
export const financialNumber = (employer: string): string => `СФ-${position(employer)}/2024`

/** The day on which that agreement was signed: two a week from 15 April 2024 on; the sixteenth employer's in October. */
export const financialDate = (employer: string): LocalDate =>
  employer === SIXTEENTH
    ? localDate('2024-10-07')
    : addDays(localDate('2024-04-15'), Math.floor(numberOf(employer) / 2) * 7 + (numberOf(employer) % 2) * 2)

const numberOf = (employer: string): number => EMPLOYERS.findIndex(({ code }) => code === employer)
const position = (employer: string): string => String(numberOf(employer) + 1).padStart(2, '0')

/** The base documents of the cluster: partnership with each employer, money or its worth, network contracts. */
export function demoAgreements(): Agreement[] {
  return [
    ...EMPLOYERS.flatMap(({ code }) => [partnership(code), financial(code)]),
    ...COLLEGES.filter(({ code }) => code !== BASE).map(({ code }, number) => network(code, number + 1)),
    agreement('financial', FEDERAL_MINISTRY, '073-15-2024-118', '2024-05-20', {
      subject: 'Грант в форме субсидии на создание образовательно-производственного центра (кластера)',
      endsOn: localDate('2026-12-31'),
    }),
    agreement('financial', REGION, '16-РБ/2024', '2024-05-27', {
      subject: 'Субсидия областного бюджета на ремонт и оснащение базовой организации',
      endsOn: localDate('2025-12-31'),
    }),
    agreement('nonFinancial', REGION, '07-НФ/2024', '2024-03-11', {
      subject: 'Контрольные цифры приёма и сопровождение создания кластера',
      endsOn: PARTNERSHIP_ENDS,
    }),
  ]
}

const partnership = (employer: string): Agreement =>
  agreement(
    'partnership',
    employer,
    `ПС-${position(employer)}/2024`,
    employer === SIXTEENTH ? '2024-10-01' : '2024-03-11',
    {
      subject: 'Участие в обучении: программы, места практики, наставники, целевые договоры',
      endsOn: PARTNERSHIP_ENDS,
    },
  )

const financial = (employer: string): Agreement =>
  agreement('financial', employer, financialNumber(employer), financialDate(employer), {
    subject: 'Софинансирование создания образовательно-производственного центра',
    endsOn: localDate('2026-12-31'),
  })

const network = (college: string, number: number): Agreement =>
  agreement('network', college, `СЕТ-${number}/2024`, college === 'VKPT' ? '2024-08-26' : '2024-06-17', {
    subject: 'Сетевая форма: учебная практика на участках кластера',
    endsOn: localDate('2027-08-31'),
  })

const agreement = (
  kind: Agreement['kind'],
  organisation: string,
  number: string,
  signedOn: string,
  { subject, endsOn }: Pick<Agreement, 'subject' | 'endsOn'>,
): Agreement => ({
  code: `${organisation}-${kind}`,
  kind,
  organisation,
  number,
  signedOn: localDate(signedOn),
  subject,
  startsOn: localDate(signedOn),
  endsOn,
  endReason: null,
})
