import { mentors } from '#domain/hosts/mentor.ts'
import { places } from '#domain/hosts/place.ts'
import { registerContract } from '../http/register-contract.ts'

/** The routes of practice places. */
export const placesContract = registerContract(places)

/** The routes of mentors. */
export const mentorsContract = registerContract(mentors)
