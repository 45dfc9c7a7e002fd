import { countEn, countRu } from '../values/plural.ts'
import type { Sentences } from '../values/sentences.ts'

/** Why something cannot be done with a version of a timetable. */
export const timetableSentences: Sentences = {
  'timetables.lesson-unknown': {
    ru: ({ lesson }) =>
      `Занятия ${lesson} в этом полугодии нет: изменилась нагрузка или план года. Обновите страницу.`,
    en: ({ lesson }) =>
      `There is no lesson ${lesson} in this term: the loads or the year plan have changed. Reload the page.`,
  },
  'timetables.lesson-without-place': {
    ru: ({ lesson }) => `У занятия ${lesson} нет места. Сначала поставьте его.`,
    en: ({ lesson }) => `Lesson ${lesson} has no place. Place it first.`,
  },
  'timetables.timetable-empty': {
    ru: ({ version }) => `В версии ${version} нет ни одного занятия. Сначала составьте расписание.`,
    en: ({ version }) => `Version ${version} has no lesson yet. Plan the term first.`,
  },
  'timetables.timetable-breaks-rules': {
    ru: ({ version, violations }) =>
      `Версия ${version} нарушает правила ${countRu(violations, ['раз', 'раза', 'раз'])}. Откройте список нарушений и переставьте эти занятия.`,
    en: ({ version, violations }) =>
      `Version ${version} breaks rules ${countEn(violations, 'time')}. Open the list and move those lessons.`,
  },
  'timetables.timetable-moves-others': {
    ru: ({ groups }) =>
      `Версия переставляет занятия других колледжей: ${list(groups)}. Опубликовать её может директор кластера.`,
    en: ({ groups }) =>
      `The version moves lessons of other colleges: ${list(groups)}. The cluster director may publish it.`,
  },
}

const list = (items: unknown): string => (Array.isArray(items) ? items.join(', ') : String(items))
