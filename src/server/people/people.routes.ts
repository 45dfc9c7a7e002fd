import { employmentsContract, personsContract } from '#contract/people/people.contract.ts'
import type { Context } from '../http/context.ts'
import { serveRegister } from '../http/register-routes.ts'
import type { Serve } from '../http/serve.ts'

/** Answers for persons and their employments. */
export function peopleRoutes(serve: Serve, context: Context): void {
  serveRegister(serve, context, personsContract, {
    subjectOf: person => (person.subject === 'student' ? 'studentPersons' : 'persons'),
  })
  serveRegister(serve, context, employmentsContract)
}
