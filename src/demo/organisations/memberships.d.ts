import type { Membership } from '#domain/organisations/membership.ts'
/** Who belongs to the cluster and from when: fifteen employers in the plan of April 2024, sixteen since the autumn. */
export declare function demoMemberships(): Membership[]
