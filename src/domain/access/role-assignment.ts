import type { LocalDate } from '../values/local-date.ts'
import { choice, date, type Register, reference, text } from '../values/register.ts'
import { type Role, roleWords } from './role.ts'

/** A role that a person holds at an organisation from one day to another. */
export interface RoleAssignment {
  readonly id: string
  readonly person: string | null
  readonly role: Role
  readonly organisation: string
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate | null
}

/** How the journal of changes reads who was given which role; no workbook and no list holds them. */
export const roleAssignments: Register<RoleAssignment> = {
  name: 'assignments',
  room: 'access',
  title: { ru: 'Роли людей', en: 'Roles of people' },
  one: { ru: 'роль', en: 'role' },
  holds: {
    ru: 'Кто, в какой роли и в какой организации действует в программе, с какого по какой день.',
    en: 'Who acts in which role at which organisation, from which day to which.',
  },
  key: ['id'],
  label: ['role', 'organisation', 'person'],
  owner: null,
  columns: {
    id: text('Код', 'Code'),
    person: reference('Человек', 'Person', 'persons', { required: false }),
    role: choice('Роль', 'Role', roleWords),
    organisation: reference('Организация', 'Organisation', 'organisations'),
    startsOn: date('С', 'From'),
    endsOn: date('По', 'To', { required: false }),
  },
}
