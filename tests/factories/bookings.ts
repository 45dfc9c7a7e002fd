import type { Ask } from './api.ts'

/** A Wednesday evening of the first term of 2025/26, behind the hours of zone Z3, which is open from 8:30 to 18:30. */
export const DAY = '2025-11-05'

/** The same person in one of his or her roles. */
export async function inRole(ask: Ask, role: string): Promise<Ask> {
  const { assignments } = (await ask('GET', '/me')).json
  const { id } = assignments.find((one: { role: string }) => one.role === role)
  return (method, path, body) => ask(method, path, body, { 'x-kuznitsa-assignment': id })
}

/** Places of zone Z3 for a plant’s workers in the evening of the day. */
export const wish = (given: object = {}) => ({
  ...{
    zone: 'Z3',
    organisation: 'DNEPR-STANKO',
    purpose: 'workersTraining',
    title: 'Наладчики ЧПУ',
    group: null,
  },
  ...{ startsOn: DAY, endsOn: DAY, weekdays: [3], startsAt: '18:30', endsAt: '20:30', places: 6 },
  ...given,
})

/** Decides about a booking. */
export const decide = (ask: Ask, number: number, act: string, reason: string | null = null, revision = 1) =>
  ask('POST', `/bookings/${number}/decisions`, { act, revision, reason })

/** The status of an answer, and the code of its refusal. */
export const codeOf = ({ status, json }: { status: number; json: { code?: string } }) => [status, json.code]
