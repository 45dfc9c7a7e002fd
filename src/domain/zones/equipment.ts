import type { LocalDate } from '../values/local-date.ts'
import { choice, date, integer, type Register, reference, text } from '../values/register.ts'

/** The kinds of items by which the federal operator counts how a zone is equipped. */
export type EquipmentKind = 'equipment' | 'furniture' | 'it' | 'software' | 'teachingAid' | 'safety'

/** An item of a zone's infrastructure list: how many are due, delivered and put into operation. */
export interface Equipment {
  readonly code: string
  readonly zone: string
  readonly name: string
  readonly model: string | null
  readonly kind: EquipmentKind
  readonly quantity: number
  readonly delivered: number
  readonly commissioned: number
  readonly deliveredOn: LocalDate | null
  readonly commissionedOn: LocalDate | null
}

export const equipment: Register<Equipment> = {
  name: 'equipment',
  room: 'zones',
  title: { ru: 'Оборудование', en: 'Equipment' },
  one: { ru: 'оборудование', en: 'equipment' },
  holds: {
    ru: 'Оборудование участков по перечню: сколько положено, поставлено и введено.',
    en: 'The equipment of the zones by the list: how much is due, delivered and in operation.',
  },
  key: ['code'],
  label: ['name'],
  owner: 'zone',
  listed: ['name', 'zone', 'kind', 'quantity', 'delivered', 'commissioned', 'commissionedOn'],
  sorted: 'zone,name',
  columns: {
    code: text('Код', 'Code', { maxLength: 40 }),
    zone: reference('Участок', 'Zone', 'zones'),
    name: text('Название', 'Name', { maxLength: 300 }),
    model: text('Модель', 'Model', { required: false }),
    kind: choice('Вид', 'Kind', {
      equipment: { ru: 'оборудование', en: 'equipment' },
      furniture: { ru: 'мебель', en: 'furniture' },
      it: { ru: 'оборудование IT', en: 'IT equipment' },
      software: { ru: 'программное обеспечение', en: 'software' },
      teachingAid: { ru: 'учебное пособие', en: 'teaching aid' },
      safety: { ru: 'охрана труда', en: 'safety' },
    }),
    quantity: integer('По плану, шт.', 'Due', { min: 1, max: 10_000, summed: true }),
    delivered: integer('Поставлено, шт.', 'Delivered', { max: 10_000, summed: true }),
    commissioned: integer('Введено, шт.', 'In operation', { max: 10_000, summed: true }),
    deliveredOn: date('Дата поставки', 'Delivered on', { required: false }),
    commissionedOn: date('Дата ввода', 'In operation since', { required: false }),
  },
}
