import { integer, type Register, reference, text } from '../values/register.ts'

/** A zone or workshop that can serve a training practice of a delivery; among several, the smaller preference goes first. */
export interface PracticeBase {
  readonly delivery: string
  /** The index of the training practice in the curriculum, such as «УП.01». */
  readonly index: string
  readonly zone: string
  /** 0 for the first choice; each step counts as one week from the wish. */
  readonly preference: number
}

export const practiceBases: Register<PracticeBase> = {
  name: 'practiceBases',
  room: 'zones',
  title: { ru: 'Базы учебной практики', en: 'Training practice bases' },
  one: { ru: 'база практики', en: 'practice base' },
  holds: {
    ru: 'На каких участках и в каких мастерских можно проходить каждую учебную практику.',
    en: 'In which zones and workshops each training practice can take place.',
  },
  key: ['delivery', 'index', 'zone'],
  label: ['index', 'zone'],
  owner: 'delivery',
  listed: ['delivery', 'index', 'zone', 'preference'],
  sorted: 'delivery,index,preference',
  columns: {
    delivery: reference('Реализация программы', 'Delivery', 'deliveries'),
    index: text('Индекс практики', 'Practice index', {
      maxLength: 40,
      naming: { register: 'curriculumRows', along: ['delivery', 'curriculum'] },
    }),
    zone: reference('Участок', 'Zone', 'zones'),
    preference: integer('Очередь', 'Preference', { max: 9 }),
  },
}
