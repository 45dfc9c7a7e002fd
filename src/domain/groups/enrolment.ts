import type { LocalDate } from '../values/local-date.ts'
import { choice, date, integer, type Register, reference, text } from '../values/register.ts'

/** Why a student left a group. */
export type EnrolmentEnd =
  | 'graduated'
  | 'transferred'
  | 'withdrawn'
  | 'expelled'
  | 'academicLeave'
  | 'conscripted'

/** A student's place in a group from the order of enrolment to the order that ends it. */
export interface Enrolment {
  readonly code: string
  readonly person: string
  readonly group: string
  readonly subgroup: number | null
  readonly startsOn: LocalDate
  readonly orderNumber: string
  readonly funding: 'budget' | 'paid' | 'target'
  readonly endsOn: LocalDate | null
  readonly endReason: EnrolmentEnd | null
}

export const enrolments: Register<Enrolment> = {
  name: 'enrolments',
  room: 'groups',
  title: { ru: 'Студенты', en: 'Students' },
  one: { ru: 'зачисление', en: 'enrolment' },
  holds: {
    ru: 'Студенты по группам: с какого дня учатся, по какому приказу, когда и почему выбыли.',
    en: 'Students by group: since when, by which order, and when and why they left.',
  },
  key: ['code'],
  label: ['person'],
  owner: 'group',
  listed: ['person', 'group', 'subgroup', 'funding', 'startsOn', 'orderNumber'],
  sorted: 'group,subgroup,person',
  columns: {
    code: text('Код', 'Code', { maxLength: 40 }),
    person: reference('Человек', 'Person', 'persons'),
    group: reference('Группа', 'Group', 'groups'),
    subgroup: integer('Подгруппа', 'Subgroup', { required: false, min: 1, max: 9 }),
    startsOn: date('Зачислен с', 'Enrolled from'),
    orderNumber: text('Приказ', 'Order', { maxLength: 60 }),
    funding: choice('Основа', 'Funding', {
      budget: { ru: 'бюджет', en: 'budget' },
      paid: { ru: 'платная', en: 'paid' },
      target: { ru: 'целевая', en: 'target contract' },
    }),
    endsOn: date('По', 'To', { required: false }),
    endReason: choice(
      'Причина выбытия',
      'Why it ended',
      {
        graduated: { ru: 'выпуск', en: 'graduated' },
        transferred: { ru: 'перевод', en: 'transferred' },
        withdrawn: { ru: 'по собственному желанию', en: 'withdrew' },
        expelled: { ru: 'отчисление', en: 'expelled' },
        academicLeave: { ru: 'академический отпуск', en: 'academic leave' },
        conscripted: { ru: 'призыв в армию', en: 'conscripted' },
      },
      { required: false },
    ),
  },
}
