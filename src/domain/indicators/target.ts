import type { LocalDate } from '../values/local-date.ts'
import { choice, date, decimal, type Register, text } from '../values/register.ts'

/** What a target counts; money is counted in roubles here, as plans state it. */
export type TargetMeasure =
  | 'colleges'
  | 'employers'
  | 'programmes'
  | 'students'
  | 'zones'
  | 'moneyTotal'
  | 'moneyFederal'
  | 'moneyRegion'
  | 'moneyEmployers'

/** A number that the cluster promised, valid from one day to another, with where it was promised. */
export interface Target {
  readonly code: string
  readonly measure: TargetMeasure
  readonly value: number
  /** The day by which it is to be reached; `null` for a state that is planned at once. */
  readonly dueOn: LocalDate | null
  readonly startsOn: LocalDate
  readonly reason: string
  readonly endsOn: LocalDate | null
  readonly endReason: string | null
}

export const targets: Register<Target> = {
  name: 'targets',
  room: 'indicators',
  title: { ru: 'Цели', en: 'Targets' },
  one: { ru: 'цель', en: 'target' },
  holds: {
    ru: 'Что кластер обещал и к какому дню, в каждой редакции плана.',
    en: 'What the cluster promised and for which day, in each version of the plan.',
  },
  key: ['code'],
  label: ['measure', 'dueOn'],
  owner: null,
  listed: ['measure', 'value', 'dueOn', 'startsOn', 'reason'],
  sorted: 'dueOn',
  columns: {
    code: text('Код', 'Code', { maxLength: 40 }),
    measure: choice('Что считаем', 'Measure', {
      colleges: { ru: 'колледжи', en: 'colleges' },
      employers: { ru: 'предприятия', en: 'employers' },
      programmes: { ru: 'программы', en: 'programmes' },
      students: { ru: 'студенты', en: 'students' },
      zones: { ru: 'участки', en: 'zones' },
      moneyTotal: { ru: 'все деньги, ₽', en: 'all money, ₽' },
      moneyFederal: { ru: 'федеральный грант, ₽', en: 'federal grant, ₽' },
      moneyRegion: { ru: 'деньги региона, ₽', en: 'regional money, ₽' },
      moneyEmployers: { ru: 'деньги работодателей, ₽', en: 'employers’ money, ₽' },
    }),
    value: decimal('Значение', 'Value', { max: 1_000_000_000_000 }),
    dueOn: date('К дате', 'Due on', { required: false }),
    startsOn: date('Объявлено', 'Announced on'),
    reason: text('Источник', 'Source', { maxLength: 600 }),
    endsOn: date('Действует по', 'Valid to', { required: false }),
    endReason: text('Почему изменено', 'Why it changed', { required: false, maxLength: 400 }),
  },
}
