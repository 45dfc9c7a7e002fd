import { enrolments } from '#domain/groups/enrolment.ts'
import { groups } from '#domain/groups/group.ts'
import { subgroups } from '#domain/groups/subgroup.ts'
import { registerContract } from '../http/register-contract.ts'

/** The routes of groups. */
export const groupsContract = registerContract(groups)

/** The routes of subgroups. */
export const subgroupsContract = registerContract(subgroups)

/** The routes of students’ enrolments. */
export const enrolmentsContract = registerContract(enrolments)
