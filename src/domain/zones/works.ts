import type { LocalDate } from '../values/local-date.ts'
import { choice, date, integer, type Register, reference, text } from '../values/register.ts'

/** The stages of a repair, weighed by the federal operator: 10, 30, 50 and 10 per cent. */
export type WorksStage = 'dismantling' | 'plastering' | 'finishing' | 'branding'

/** One stage of the repair of a zone, or of the rest of a site when no zone is named. */
export interface Works {
  readonly code: string
  readonly site: string
  readonly zone: string | null
  readonly stage: WorksStage
  /** How much of the stage is done, from 0 to 100. */
  readonly percentDone: number
  readonly plannedOn: LocalDate
  readonly doneOn: LocalDate | null
  readonly note: string | null
}

export const works: Register<Works> = {
  name: 'works',
  room: 'zones',
  title: { ru: 'Ремонт', en: 'Works' },
  one: { ru: 'этап ремонта', en: 'stage of works' },
  holds: {
    ru: 'Этапы ремонта участков: план, готовность и срок.',
    en: 'The stages of repair: plan, progress and deadline.',
  },
  key: ['code'],
  label: ['site', 'zone', 'stage'],
  owner: 'site',
  listed: ['zone', 'site', 'stage', 'percentDone', 'plannedOn', 'doneOn'],
  sorted: 'zone,plannedOn',
  columns: {
    code: text('Код', 'Code', { maxLength: 40 }),
    site: reference('Площадка', 'Site', 'sites'),
    zone: reference('Участок', 'Zone', 'zones', { required: false }),
    stage: choice('Этап', 'Stage', {
      dismantling: { ru: 'демонтаж', en: 'dismantling' },
      plastering: { ru: 'штукатурные работы и коммуникации', en: 'plastering and utilities' },
      finishing: { ru: 'отделка', en: 'finishing' },
      branding: { ru: 'брендирование', en: 'branding' },
    }),
    percentDone: integer('Сделано, %', 'Done, %', { max: 100 }),
    plannedOn: date('Срок', 'Due on'),
    doneOn: date('Завершён', 'Done on', { required: false }),
    note: text('Примечание', 'Note', { required: false, maxLength: 400 }),
  },
}
