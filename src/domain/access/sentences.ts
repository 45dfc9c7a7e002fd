import type { SaidFact, Sentences } from '../values/sentences.ts'
import type { Language } from '../values/text.ts'
import { type Role, roleWords } from './role.ts'

const roleIn = (role: SaidFact | undefined, language: Language): string => roleWords[role as Role][language]

/** Why a person may not do something in the role in which he or she acts. */
export const sentences: Sentences = {
  'access.role-only-reads': {
    ru: ({ role }) =>
      `В роли «${roleIn(role, 'ru')}» эти записи можно только читать. Возможно, у вас есть другая роль.`,
    en: ({ role }) => `As ${roleIn(role, 'en')} one only reads these records. Maybe you hold another role.`,
  },
  'access.another-organisations': {
    ru: () =>
      'Запись принадлежит другой организации: изменить её может только она. Напишите её ответственному.',
    en: () =>
      'The record belongs to another organisation, which alone may change it. Write to whoever answers for it.',
  },
  'access.ended-already': {
    ru: ({ endsOn }) => `Запись уже закрыта: последний день — ${endsOn}. Чтобы продолжить, заведите новую.`,
    en: ({ endsOn }) => `The record has ended already: its last day is ${endsOn}. Add a new one to go on.`,
  },
  'access.too-many-views': {
    ru: ({ most }) =>
      `Видов этого списка уже ${most}, больше не хранится. Удалите ненужный и сохраните этот снова.`,
    en: ({ most }) =>
      `You keep ${most} views of this list already, which is the most. Delete one, then keep this.`,
  },
  'access.ends-before-start': {
    ru: ({ endsOn, startsOn }) =>
      `Последний день ${endsOn} раньше первого, ${startsOn}. Укажите день не раньше него.`,
    en: ({ endsOn, startsOn }) =>
      `The last day, ${endsOn}, is before the first, ${startsOn}. Name a day not before it.`,
  },
}
