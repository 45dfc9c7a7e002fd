import type { LocalDate } from '../values/local-date.ts'
import { date, type Register, reference, text } from '../values/register.ts'

/** A decision of the cluster's council, or an order given at a visit, with who answers for it and by when. */
export interface Decision {
  readonly code: string
  readonly decidedOn: LocalDate
  /** The meeting or visit at which it was taken. */
  readonly meeting: string
  readonly decision: string
  readonly owner: string
  readonly deadline: LocalDate
  readonly doneOn: LocalDate | null
  readonly result: string | null
}

export const decisions: Register<Decision> = {
  name: 'decisions',
  room: 'council',
  title: { ru: 'Решения совета', en: 'Council decisions' },
  one: { ru: 'решение', en: 'decision' },
  holds: {
    ru: 'Что решил совет кластера: кто отвечает, к какому сроку и чем кончилось.',
    en: 'What the cluster’s council decided: who answers for it, by when, and what came of it.',
  },
  key: ['code'],
  label: ['decision'],
  owner: 'owner',
  listed: ['decision', 'owner', 'deadline', 'doneOn', 'decidedOn', 'meeting'],
  sorted: '-deadline',
  columns: {
    code: text('Код', 'Code', { maxLength: 40 }),
    decidedOn: date('Дата', 'Date'),
    meeting: text('Заседание', 'Meeting'),
    decision: text('Решение', 'Decision', { maxLength: 1000 }),
    owner: reference('Ответственный', 'Owner', 'organisations'),
    deadline: date('Срок', 'Deadline'),
    doneOn: date('Исполнено', 'Done on', { required: false }),
    result: text('Результат', 'Result', { required: false, maxLength: 1000 }),
  },
}
