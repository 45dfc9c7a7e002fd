import { employments } from '#domain/people/employment.ts'
import { persons } from '#domain/people/person.ts'
import { registerContract } from '../http/register-contract.ts'

/** The routes of people. */
export const personsContract = registerContract(persons)

/** The routes of workers. */
export const employmentsContract = registerContract(employments)
