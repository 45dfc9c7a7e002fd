import type { Mentor } from '#domain/hosts/mentor.ts'
import { addDays, localDate } from '#domain/values/local-date.ts'
import { staffPosts } from '../people/staff.ts'
import type { Dice } from '../values/dice.ts'

/** Every fifteenth mentor has not signed the consent yet, and so has no order. */
const WITHOUT_CONSENT = 15

/** How many students a mentor takes at a time (R21). */
const STUDENTS = 5

/** The register of mentors, with the consent and the order of each. */
export const mentorRecords = (dice: Dice): Mentor[] =>
  staffPosts()
    .filter(({ kind }) => kind === 'mentor')
    .map(({ person, organisation, workshop }, number) => {
      const consented = number % WITHOUT_CONSENT !== WITHOUT_CONSENT - 1
      const consentOn = addDays(localDate('2024-10-07'), dice.below(60))
      return {
        code: `Н-${person}`,
        person,
        employer: organisation,
        workshop,
        maxStudents: STUDENTS,
        consentOn: consented ? consentOn : null,
        orderNumber: consented ? `${100 + number}-к` : null,
        startsOn: localDate('2024-10-01'),
        endsOn: null,
        endReason: null,
      }
    })
