import type { LocalDate } from '../values/local-date.ts'
import { choice, date, type Register, reference, text } from '../values/register.ts'

/** The category of persons whose data are kept (152-ФЗ): a student's are seen by fewer roles than a worker's. */
export type DataSubject = 'worker' | 'student'

/** A person whom the cluster knows; the keeper is the organisation that answers for the personal data. */
export interface Person {
  readonly code: string
  readonly subject: DataSubject
  readonly keeper: string
  readonly surname: string
  readonly givenName: string
  readonly patronymic: string | null
  readonly sex: 'female' | 'male' | null
  readonly birthDate: LocalDate | null
}

export const persons: Register<Person> = {
  name: 'persons',
  room: 'people',
  title: { ru: 'Люди', en: 'People' },
  one: { ru: 'человек', en: 'person' },
  holds: {
    ru: 'Люди кластера, каждый один раз: фамилия, имя, отчество, дата рождения.',
    en: 'The people of the cluster, each of them once: names and date of birth.',
  },
  key: ['code'],
  label: ['surname', 'givenName', 'patronymic'],
  owner: 'keeper',
  listed: ['surname', 'givenName', 'patronymic', 'subject', 'keeper', 'birthDate'],
  sorted: 'surname,givenName',
  columns: {
    code: text('Код', 'Code', { maxLength: 40 }),
    subject: choice('Чьи данные', 'Data subject', {
      worker: { ru: 'работник', en: 'worker' },
      student: { ru: 'студент', en: 'student' },
    }),
    keeper: reference('Оператор данных', 'Data operator', 'organisations', {
      help: {
        ru: 'Организация, которая отвечает за персональные данные этого человека.',
        en: 'The organisation that answers for this person’s data.',
      },
    }),
    surname: text('Фамилия', 'Surname', { personal: 'identity', maxLength: 80 }),
    givenName: text('Имя', 'Given name', { personal: 'identity', maxLength: 80 }),
    patronymic: text('Отчество', 'Patronymic', { required: false, personal: 'identity', maxLength: 80 }),
    sex: choice(
      'Пол',
      'Sex',
      { female: { ru: 'женский', en: 'female' }, male: { ru: 'мужской', en: 'male' } },
      { required: false, personal: 'identity' },
    ),
    birthDate: date('Дата рождения', 'Date of birth', { required: false, personal: 'birth' }),
  },
}
