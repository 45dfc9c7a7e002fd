import {
  agreementsContract,
  clustersContract,
  membershipsContract,
  organisationsContract,
  sitesContract,
  travelsContract,
} from '#contract/organisations/organisations.contract.ts'
import { allRecords } from '#database/client/all-records.ts'
import { checkMemberships } from '#domain/organisations/check-memberships.ts'
import { checkOrganisations } from '#domain/organisations/check-organisations.ts'
import { memberships } from '#domain/organisations/membership.ts'
import type { Context } from '../http/context.ts'
import { serveRegister } from '../http/register-routes.ts'
import type { Serve } from '../http/serve.ts'

/** Answers for the cluster, its organisations, members, sites and agreements. */
export function organisationsRoutes(serve: Serve, context: Context): void {
  serveRegister(serve, context, clustersContract)
  serveRegister(serve, context, organisationsContract, {
    findingsAfter: async (_, organisation) => checkOrganisations([organisation]),
  })
  serveRegister(serve, context, sitesContract)
  serveRegister(serve, context, travelsContract)
  serveRegister(serve, context, membershipsContract, {
    // One base organisation follows another by two acts, so that between them there is none.
    findingsAfter: async reader =>
      checkMemberships(await allRecords(reader, memberships)).filter(
        finding => finding.code === 'organisations.two-bases',
      ),
  })
  serveRegister(serve, context, agreementsContract)
}
