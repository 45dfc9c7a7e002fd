import type { LocalDate } from '../values/local-date.ts'
import { date, integer, type Register, reference, text } from '../values/register.ts'

/** An employer's worker who takes care of students at practice, with written consent (ТК РФ, ст. 351.8). */
export interface Mentor {
  readonly code: string
  readonly person: string
  readonly employer: string
  readonly workshop: string | null
  /** How many students at a time. */
  readonly maxStudents: number
  readonly consentOn: LocalDate | null
  readonly orderNumber: string | null
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate | null
  readonly endReason: string | null
}

export const mentors: Register<Mentor> = {
  name: 'mentors',
  room: 'hosts',
  title: { ru: 'Наставники', en: 'Mentors' },
  one: { ru: 'наставник', en: 'mentor' },
  holds: {
    ru: 'Работники предприятий, которые отвечают за студентов на рабочем месте: согласие, приказ, сколько студентов берут.',
    en: 'Employers’ workers who answer for students at the workplace: consent, order, how many they take.',
  },
  key: ['code'],
  label: ['person'],
  owner: 'employer',
  listed: ['person', 'employer', 'workshop', 'maxStudents', 'consentOn', 'orderNumber'],
  sorted: 'employer,person',
  columns: {
    code: text('Код', 'Code', { maxLength: 40 }),
    person: reference('Работник', 'Worker', 'persons'),
    employer: reference('Предприятие', 'Employer', 'organisations'),
    workshop: text('Цех', 'Workshop', { required: false }),
    maxStudents: integer('Студентов не больше', 'Students at most', { min: 1, max: 50, summed: true }),
    consentOn: date('Согласие от', 'Consent of', { required: false }),
    orderNumber: text('Приказ', 'Order', { required: false, maxLength: 60 }),
    startsOn: date('С', 'From'),
    endsOn: date('По', 'To', { required: false }),
    endReason: text('Почему прекращено', 'Why it ended', { required: false, maxLength: 400 }),
  },
}
