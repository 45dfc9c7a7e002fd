import type { Person } from './person.ts'

/** A person as a timetable or a list names one: «Иванова А. П.». */
export const shortName = ({
  surname,
  givenName,
  patronymic,
}: Pick<Person, 'surname' | 'givenName' | 'patronymic'>): string =>
  [surname, [givenName, patronymic].flatMap(name => (name ? `${name[0]}.` : [])).join(' ')].join(' ').trim()
