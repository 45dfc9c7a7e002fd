import type { LocalDate } from '../values/local-date.ts'
import { choice, date, decimal, type Register, reference, text } from '../values/register.ts'

/** What a person does for the training of workers. */
export type EmploymentKind = 'teacher' | 'master' | 'mentor' | 'manager' | 'specialist'

/** By what contract a person works; employers' workers teach part-time or by the hour. */
export type EmploymentContract = 'main' | 'partTime' | 'hourly' | 'civil'

/** A person's post in an organisation from one day to another. */
export interface Employment {
  readonly code: string
  readonly person: string
  readonly organisation: string
  readonly post: string
  readonly kind: EmploymentKind
  readonly contract: EmploymentContract
  /** The share of a full post, 1 being 720 academic hours a year for a teacher. */
  readonly rate: number | null
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate | null
  readonly endReason: string | null
}

export const employments: Register<Employment> = {
  name: 'employments',
  room: 'people',
  title: { ru: 'Работники', en: 'Workers' },
  one: { ru: 'работник', en: 'worker' },
  holds: {
    ru: 'Кто где работает: преподаватели, мастера и другие работники организаций, с датами.',
    en: 'Who works where: teachers, masters and other workers of the organisations, with dates.',
  },
  key: ['code'],
  label: ['person'],
  owner: 'organisation',
  listed: ['person', 'organisation', 'post', 'kind', 'contract', 'rate', 'startsOn'],
  sorted: 'person',
  columns: {
    code: text('Код', 'Code', { maxLength: 40 }),
    person: reference('Человек', 'Person', 'persons'),
    organisation: reference('Организация', 'Organisation', 'organisations'),
    post: text('Должность', 'Post'),
    kind: choice('Кто', 'Kind', {
      teacher: { ru: 'преподаватель', en: 'teacher' },
      master: { ru: 'мастер производственного обучения', en: 'master of production training' },
      mentor: { ru: 'наставник', en: 'mentor' },
      manager: { ru: 'руководитель', en: 'manager' },
      specialist: { ru: 'специалист', en: 'specialist' },
    }),
    contract: choice('Договор', 'Contract', {
      main: { ru: 'основное место', en: 'main' },
      partTime: { ru: 'совместительство', en: 'part-time' },
      hourly: { ru: 'почасовая оплата', en: 'hourly' },
      civil: { ru: 'гражданско-правовой', en: 'civil' },
    }),
    rate: decimal('Ставка', 'Rate', { required: false, max: 2 }),
    startsOn: date('С', 'From'),
    endsOn: date('По', 'To', { required: false }),
    endReason: text('Почему прекращено', 'Why it ended', { required: false, maxLength: 400 }),
  },
}
