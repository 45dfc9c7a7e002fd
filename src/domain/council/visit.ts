import type { LocalDate } from '../values/local-date.ts'
import { date, type Register, reference, text } from '../values/register.ts'

/** A visit to the cluster by someone who matters to it. */
export interface Visit {
  readonly code: string
  readonly visitedOn: LocalDate
  readonly visitor: string
  readonly post: string
  readonly site: string | null
  readonly summary: string
}

export const visits: Register<Visit> = {
  name: 'visits',
  room: 'council',
  title: { ru: 'Визиты', en: 'Visits' },
  one: { ru: 'визит', en: 'visit' },
  holds: {
    ru: 'Кто приезжал в кластер, когда и с каким итогом.',
    en: 'Who visited the cluster, when, and what came of it.',
  },
  key: ['code'],
  label: ['visitor'],
  owner: null,
  listed: ['visitedOn', 'visitor', 'post', 'site', 'summary'],
  sorted: '-visitedOn',
  columns: {
    code: text('Код', 'Code', { maxLength: 40 }),
    visitedOn: date('Дата', 'Date'),
    visitor: text('Кто', 'Visitor'),
    post: text('Должность', 'Post'),
    site: reference('Площадка', 'Site', 'sites', { required: false }),
    summary: text('О чём говорили', 'Summary', { maxLength: 2000 }),
  },
}
