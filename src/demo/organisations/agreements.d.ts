import type { Agreement } from '#domain/organisations/agreement.ts'
import { type LocalDate } from '#domain/values/local-date.ts'
/** The number of the agreement by which an employer gives money or property. */
export declare const financialNumber: (employer: string) => string
/** The day on which that agreement was signed: two a week from 15 April 2024 on; the sixteenth employer's in October. */
export declare const financialDate: (employer: string) => LocalDate
/** The base documents of the cluster: partnership with each employer, money or its worth, network contracts. */
export declare function demoAgreements(): Agreement[]
