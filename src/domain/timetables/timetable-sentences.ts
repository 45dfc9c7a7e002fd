import { countEn, countRu } from '../values/plural.ts'
import type { Sentences } from '../values/sentences.ts'
import { sayTime } from './say-time.ts'

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
  'timetables.students-busy': {
    ru: facts =>
      `${sayTime(facts, 'ru')}: у ${facts.subject} ${facts.other} (${list(facts.groups)}), или не хватает времени на дорогу. Можно поменять эти занятия местами.`,
    en: facts =>
      `${sayTime(facts, 'en')}: ${facts.subject} has ${facts.other} (${list(facts.groups)}), or not enough time for the way. Maybe the two change places.`,
  },
  'timetables.teacher-busy': {
    ru: facts =>
      `${sayTime(facts, 'ru')}: ${facts.subject} ведёт ${facts.other} (${list(facts.groups)}). Можно поменять эти занятия местами или назначить другого преподавателя.`,
    en: facts =>
      `${sayTime(facts, 'en')}: ${facts.subject} teaches ${facts.other} (${list(facts.groups)}). Maybe the two change places, or another teacher helps.`,
  },
  'timetables.room-taken': {
    ru: facts =>
      `${sayTime(facts, 'ru')}: «${facts.subject}» занимает ${facts.other} (${list(facts.groups)}). Можно взять другую аудиторию.`,
    en: facts =>
      `${sayTime(facts, 'en')}: “${facts.subject}” is taken by ${facts.other} (${list(facts.groups)}). Maybe another room helps.`,
  },
  'timetables.not-there': {
    ru: facts => `${sayTime(facts, 'ru')}: «${facts.subject}» в эти недели закрыт или отсутствует.`,
    en: facts => `${sayTime(facts, 'en')}: “${facts.subject}” is closed or away in these weeks.`,
  },
  'timetables.place-closed': {
    ru: facts =>
      facts.isClosed
        ? `${sayTime(facts, 'ru')}: преподаватель в это время отсутствует.`
        : `${sayTime(facts, 'ru')}: ${facts.index} здесь не ставится: не те дни, смена, аудитория или преподаватель.`,
    en: facts =>
      facts.isClosed
        ? `${sayTime(facts, 'en')}: the teacher is away at this time.`
        : `${sayTime(facts, 'en')}: ${facts.index} does not go here: other days, shift, room or teacher.`,
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
