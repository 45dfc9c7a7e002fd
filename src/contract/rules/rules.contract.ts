import { calendarDays } from '#domain/rules/calendar-day.ts'
import { rules } from '#domain/rules/rule.ts'
import { registerContract } from '../http/register-contract.ts'

/** The routes of rules. */
export const rulesContract = registerContract(rules)

/** The routes of the production calendar. */
export const calendarDaysContract = registerContract(calendarDays)
