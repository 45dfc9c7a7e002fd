import { certificates } from '#domain/retraining/certificate.ts'
import { openings } from '#domain/retraining/opening.ts'
import { registerContract } from '../http/register-contract.ts'

/** The routes of certificates. */
export const certificatesContract = registerContract(certificates)

/** The routes of what certificates open. */
export const openingsContract = registerContract(openings)
