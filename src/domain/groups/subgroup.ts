import { integer, type Register, reference } from '../values/register.ts'

/** A part of a group that goes to a zone or a workshop together. */
export interface Subgroup {
  readonly group: string
  /** From 1. */
  readonly number: number
  readonly plannedStudents: number
}

export const subgroups: Register<Subgroup> = {
  name: 'subgroups',
  room: 'groups',
  title: { ru: 'Подгруппы', en: 'Subgroups' },
  one: { ru: 'подгруппа', en: 'subgroup' },
  holds: {
    ru: 'Части групп, которые проходят практику вместе, с числом студентов.',
    en: 'Parts of groups that take practice together, with their numbers of students.',
  },
  key: ['group', 'number'],
  label: ['group', 'number'],
  owner: 'group',
  listed: ['group', 'number', 'plannedStudents'],
  columns: {
    group: reference('Группа', 'Group', 'groups'),
    number: integer('Номер', 'Number', { min: 1, max: 9 }),
    plannedStudents: integer('Студентов по плану', 'Planned students', { min: 1, max: 60, summed: true }),
  },
}
