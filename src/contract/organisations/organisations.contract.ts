import { agreements } from '#domain/organisations/agreement.ts'
import { clusters } from '#domain/organisations/cluster.ts'
import { memberships } from '#domain/organisations/membership.ts'
import { organisations } from '#domain/organisations/organisation.ts'
import { sites } from '#domain/organisations/site.ts'
import { travels } from '#domain/organisations/travel.ts'
import { registerContract } from '../http/register-contract.ts'

/** The routes of clusters. */
export const clustersContract = registerContract(clusters)

/** The routes of organisations. */
export const organisationsContract = registerContract(organisations)

/** The routes of sites. */
export const sitesContract = registerContract(sites)

/** The routes of the ways between towns. */
export const travelsContract = registerContract(travels)

/** The routes of memberships. */
export const membershipsContract = registerContract(memberships)

/** The routes of agreements. */
export const agreementsContract = registerContract(agreements)
