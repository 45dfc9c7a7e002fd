import { choice, flag, integer, type Register, reference, text } from '../values/register.ts'
import type { PracticeBlock, PracticeKind } from './practice-block.ts'

/** A block of practice as a row of a sheet: a reason is a sentence there. */
export interface PlanBlockRecord extends Omit<PracticeBlock, 'reason' | 'kind'> {
  readonly kind: PracticeKind
  readonly reason: string | null
}

/** The blocks of a year plan as a sheet that is written, changed by hand and read back. */
export const planBlocks: Register<PlanBlockRecord> = {
  name: 'planBlocks',
  room: 'years',
  title: { ru: 'Блоки практики', en: 'Practice blocks' },
  one: { ru: 'блок практики', en: 'practice block' },
  holds: {
    ru: 'Блоки практики годового плана: где и в какие недели.',
    en: 'The practice blocks of a year plan: where and in which weeks.',
  },
  key: ['id'],
  label: ['id'],
  owner: null,
  columns: {
    id: text('Блок', 'Block', { maxLength: 120 }),
    group: reference('Группа', 'Group', 'groups'),
    subgroup: integer('Подгруппа', 'Subgroup', { max: 9 }),
    students: integer('Студентов', 'Students', { min: 1, max: 60 }),
    kind: choice('Вид', 'Kind', {
      training: { ru: 'учебная практика', en: 'training practice' },
      production: { ru: 'производственная практика', en: 'production practice' },
    }),
    module: text('Индекс', 'Index', { maxLength: 40 }),
    semester: integer('Семестр', 'Semester', { min: 1, max: 12 }),
    weeks: integer('Недель', 'Weeks', { min: 1, max: 53 }),
    wishedWeek: integer('Желаемая неделя', 'Wished week', { min: 1, max: 53 }),
    resource: text('Где', 'Where', { required: false, maxLength: 40 }),
    firstWeek: integer('Первая неделя', 'First week', { required: false, min: 1, max: 53 }),
    locked: flag('Закреплён', 'Locked'),
    reason: text('Почему без места', 'Why without a place', { required: false, maxLength: 2000 }),
  },
}
