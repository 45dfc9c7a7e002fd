import type { LocalDate } from '../values/local-date.ts'
import { choice, date, type Register, reference, text } from '../values/register.ts'

/** What an organisation is in the cluster; on any day exactly one is its base organisation. */
export type MembershipRole =
  | 'base'
  | 'network'
  | 'anchorEmployer'
  | 'employer'
  | 'region'
  | 'operator'
  | 'partner'

/** An organisation's part in the cluster from one day to another, with the reason for both. */
export interface Membership {
  readonly organisation: string
  readonly role: MembershipRole
  readonly startsOn: LocalDate
  readonly reason: string
  readonly endsOn: LocalDate | null
  readonly endReason: string | null
}

export const memberships: Register<Membership> = {
  name: 'memberships',
  room: 'organisations',
  title: { ru: 'Участники кластера', en: 'Members' },
  one: { ru: 'участник кластера', en: 'member' },
  holds: {
    ru: 'Кто входит в кластер и в какой роли: базовая организация, сетевые, работодатели, с датами и причиной.',
    en: 'Who belongs to the cluster in which role, base organisation, network, employers, with dates and reason.',
  },
  key: ['organisation', 'startsOn'],
  label: ['organisation'],
  owner: 'organisation',
  listed: ['organisation', 'role', 'startsOn', 'reason', 'endsOn'],
  sorted: 'organisation',
  columns: {
    organisation: reference('Организация', 'Organisation', 'organisations'),
    role: choice('Роль', 'Role', {
      base: { ru: 'базовая организация', en: 'base organisation' },
      network: { ru: 'сетевая организация', en: 'network college' },
      anchorEmployer: { ru: 'опорный работодатель', en: 'anchor employer' },
      employer: { ru: 'работодатель', en: 'employer' },
      region: { ru: 'орган власти региона', en: 'regional authority' },
      operator: { ru: 'федеральный оператор', en: 'federal operator' },
      partner: { ru: 'партнёр', en: 'partner' },
    }),
    startsOn: date('С', 'From'),
    reason: text('Основание', 'Reason', { maxLength: 400 }),
    endsOn: date('По', 'To', { required: false }),
    endReason: text('Почему вышел', 'Why it left', { required: false, maxLength: 400 }),
  },
}
