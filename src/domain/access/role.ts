import type { Text } from '../values/text.ts'

/** The roles in which people act, each at one organisation at a time. */
export type Role =
  | 'administrator'
  | 'director'
  | 'deputy'
  | 'dispatcher'
  | 'zoneHead'
  | 'teacher'
  | 'student'
  | 'employerHr'
  | 'mentor'
  | 'ministry'
  | 'accountant'
  | 'federalCurator'

/** The roles in the interface's words, in the order in which a choice shows them. */
export const roleWords: Readonly<Record<Role, Text>> = {
  director: { ru: 'директор кластера', en: 'cluster director' },
  deputy: { ru: 'заместитель директора по УПР', en: 'deputy for training and production' },
  dispatcher: { ru: 'диспетчер расписания', en: 'timetable dispatcher' },
  zoneHead: { ru: 'заведующий участком', en: 'zone head' },
  teacher: { ru: 'преподаватель, мастер', en: 'teacher or master' },
  student: { ru: 'студент', en: 'student' },
  employerHr: { ru: 'кадровая служба предприятия', en: 'employer’s HR' },
  mentor: { ru: 'наставник', en: 'mentor' },
  accountant: { ru: 'бухгалтер', en: 'accountant' },
  ministry: { ru: 'министерство региона', en: 'regional ministry' },
  federalCurator: { ru: 'федеральный куратор', en: 'federal curator' },
  administrator: { ru: 'администратор кластера', en: 'cluster administrator' },
}
