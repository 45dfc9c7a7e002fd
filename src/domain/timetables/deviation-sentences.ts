import type { Weekday } from '../values/local-date.ts'
import type { SaidFacts, Sentences } from '../values/sentences.ts'
import { WEEKDAY_WORDS } from './weekdays.ts'

/** What a timetable does against rules that only warn, and why it may not without an order. */
export const deviationSentences: Sentences = {
  'timetables.deviation': {
    ru: facts => `${hoursRu(facts)} «${facts.rule}» (${facts.source}).`,
    en: facts => `${hoursEn(facts)} “${facts.rule}” (${facts.source}).`,
  },
  'timetables.order-needed': {
    ru: facts =>
      `${hoursRu(facts)} Правило «${facts.rule}» (${facts.source}) предупреждает: поставить можно по приказу колледжа. Укажите его номер и дату или выберите другой день.`,
    en: facts =>
      `${hoursEn(facts)} The rule “${facts.rule}” (${facts.source}) warns of it: an order of the college is needed. Give its number and date, or choose another day.`,
  },
  'timetables.nothing-to-sign': {
    ru: () => 'Отступлений без приказа у этого колледжа нет: подписывать нечего.',
    en: () => 'The college has no deviation without an order: there is nothing to sign.',
  },
  'timetables.order-after-term': {
    ru: ({ number, day, last }) =>
      `Приказ № ${number} от ${day} подписан после конца полугодия (${last}). Проверьте дату.`,
    en: ({ number, day, last }) =>
      `Order ${number} of ${day} was signed after the end of the term (${last}). Check the date.`,
  },
}

const hoursRu = ({ subject, weekday, hours, limit, weeks }: SaidFacts): string =>
  `${subject}, ${weekday ? WEEKDAY_WORDS[weekday as Weekday].full.ru : 'за неделю'}: ${hours} ак. ч вместо ${limit} (нед. ${weeks}).`

const hoursEn = ({ subject, weekday, hours, limit, weeks }: SaidFacts): string =>
  `${subject}, ${weekday ? WEEKDAY_WORDS[weekday as Weekday].full.en : 'the whole week'}: ${hours} academic hours, not ${limit} (weeks ${weeks}).`
