import type { LocalDate } from '../values/local-date.ts'
import { choice, date, flag, type Register, reference, text } from '../values/register.ts'

/** Whether a programme trains skilled workers (xx.01.xx) or mid-level specialists (xx.02.xx). */
export type ProgrammeLevel = 'worker' | 'specialist'

/** A programme of secondary vocational education, named by the code of its profession or speciality. */
export interface Programme {
  readonly code: string
  readonly name: string
  readonly nameEn: string | null
  readonly level: ProgrammeLevel
  readonly qualification: string
  readonly occupationGroup: string
  /** The federal standard by its order, such as «приказ № 863 от 15.11.2023». */
  readonly standard: string | null
  readonly occupationalStandard: string | null
  /** Whether it is a shortened programme of the federal project, counted in its indicators. */
  readonly professionalitet: boolean
  /** The last day on which students could be admitted to it; `null` while admission is open. */
  readonly admissionClosedOn: LocalDate | null
  readonly replacedBy: string | null
}

export const programmes: Register<Programme> = {
  name: 'programmes',
  room: 'programmes',
  title: { ru: 'Программы', en: 'Programmes' },
  one: { ru: 'программа', en: 'programme' },
  holds: {
    ru: 'Чему учат в кластере: код, квалификация и срок профессий и специальностей.',
    en: 'What the cluster teaches: code, qualification and term of occupations and specialities.',
  },
  key: ['code'],
  label: ['code', 'name'],
  owner: null,
  listed: ['code', 'name', 'level', 'occupationGroup', 'qualification'],
  columns: {
    code: text('Код', 'Code', { maxLength: 20 }),
    name: text('Название', 'Name', { maxLength: 300 }),
    nameEn: text('Название по-английски', 'Name in English', { required: false, maxLength: 300 }),
    level: choice('Уровень', 'Level', {
      worker: { ru: 'рабочие, служащие', en: 'skilled workers' },
      specialist: { ru: 'специалисты среднего звена', en: 'mid-level specialists' },
    }),
    qualification: text('Квалификация', 'Qualification', { maxLength: 300 }),
    occupationGroup: reference('Группа профессий', 'Occupation group', 'occupationGroups'),
    standard: text('ФГОС', 'Federal standard', { required: false }),
    occupationalStandard: text('Профстандарт', 'Occupational standard', { required: false }),
    professionalitet: flag('Профессионалитет', 'Professionalitet'),
    admissionClosedOn: date('Приём закрыт', 'Admission closed on', { required: false }),
    replacedBy: reference('Заменена на', 'Replaced by', 'programmes', { required: false }),
  },
}
