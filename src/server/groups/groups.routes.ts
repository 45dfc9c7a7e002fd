import { enrolmentsContract, groupsContract, subgroupsContract } from '#contract/groups/groups.contract.ts'
import { allRecords } from '#database/client/all-records.ts'
import { checkEnrolments } from '#domain/groups/check-groups.ts'
import { enrolments } from '#domain/groups/enrolment.ts'
import { subgroups } from '#domain/groups/subgroup.ts'
import type { Context } from '../http/context.ts'
import { serveRegister } from '../http/register-routes.ts'
import type { Serve } from '../http/serve.ts'

/** Answers for groups, subgroups and students; that subgroups sum to their group is checked by imports alone. */
export function groupsRoutes(serve: Serve, context: Context): void {
  serveRegister(serve, context, groupsContract)
  serveRegister(serve, context, subgroupsContract)
  serveRegister(serve, context, enrolmentsContract, {
    findingsAfter: async (reader, { person, group }) =>
      checkEnrolments(
        await allRecords(reader, enrolments, { person }),
        await allRecords(reader, subgroups, { group }),
      ).filter(finding => finding.code === 'groups.enrolled-twice' || finding.facts.group === group),
  })
}
