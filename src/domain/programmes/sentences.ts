import type { Sentences } from '../values/sentences.ts'

/** What is wrong, or worth a look, in a curriculum. */
export const sentences: Sentences = {
  'programmes.no-such-holder': {
    ru: facts => `Строка ${facts.index} входит в «${facts.parent}», а такой строки в плане нет.`,
    en: facts => `Row ${facts.index} is part of “${facts.parent}”, and the plan has no such row.`,
  },
  'programmes.no-such-row': {
    ru: facts =>
      `В учебном плане ${facts.curriculum} нет строки ${facts.index}. Возможно, в индексе опечатка.`,
    en: facts => `Curriculum ${facts.curriculum} has no row ${facts.index}. Maybe the index is misspelt.`,
  },
  'programmes.hours-do-not-sum': {
    ru: facts =>
      `${facts.index}, семестр ${facts.semester}: итого ${facts.total} ч, а виды занятий вместе — ${facts.sum} ч.`,
    en: facts =>
      `${facts.index}, semester ${facts.semester}: the total is ${facts.total} h, the kinds sum to ${facts.sum} h.`,
  },
  'programmes.unknown-letter': {
    ru: facts =>
      `Обозначение «${facts.letter}» неизвестно. Бывают: Т, УП, ПП, ПА, ГИА, К и – (вне программы).`,
    en: facts =>
      `The letter “${facts.letter}” is unknown. There are: Т, УП, ПП, ПА, ГИА, К and – (outside the programme).`,
  },
  'programmes.calendar-length': {
    ru: facts => `В графике курса ${facts.course} недель ${facts.weeks}, а в учебном году их 52 или 53.`,
    en: facts =>
      `The calendar of course ${facts.course} has ${facts.weeks} weeks, and an academic year has 52 or 53.`,
  },
}
