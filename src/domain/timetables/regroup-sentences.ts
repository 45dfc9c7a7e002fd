import { countRu } from '../values/plural.ts'
import type { SaidFact, Sentences } from '../values/sentences.ts'
import type { Text } from '../values/text.ts'
import { lessonKindWords } from './teaching-load.ts'

const FIELDS: Readonly<Record<string, Text>> = {
  year: { ru: 'учебный год', en: 'the academic year' },
  term: { ru: 'полугодие', en: 'the term' },
  index: { ru: 'индекс', en: 'the index' },
  kind: { ru: 'вид занятий', en: 'the kind of lessons' },
  hours: { ru: 'часы', en: 'the hours' },
  pairsInARow: { ru: 'число пар подряд', en: 'the pairs in a row' },
}
const field = (fact: SaidFact | undefined, language: 'ru' | 'en') =>
  FIELDS[String(fact)]?.[language] ?? String(fact)
const value = (fact: SaidFact | undefined, language: 'ru' | 'en') =>
  (lessonKindWords as Readonly<Record<string, Text>>)[String(fact)]?.[language] ?? String(fact)

/** Why lessons cannot be held with other students together. */
export const regroupSentences: Sentences = {
  'timetables.practice-by-plan': {
    ru: () =>
      'Практику на участке ставит план года, там же группы делятся на подгруппы. Измените план года или подгруппы группы.',
    en: () =>
      'Practice in a zone is placed by the year plan, and so are its subgroups. Change the year plan or the subgroups of the group.',
  },
  'timetables.split-stream': {
    ru: ({ stream }) => `Это занятие потока «${stream}». Сначала разъедините поток.`,
    en: ({ stream }) => `This lesson belongs to the stream “${stream}”. Part the stream first.`,
  },
  'timetables.split-subgroup': {
    ru: ({ group, subgroup }) => `Занятие уже идёт только у подгруппы ${subgroup} группы ${group}.`,
    en: ({ group, subgroup }) => `The lesson is already for subgroup ${subgroup} of group ${group} alone.`,
  },
  'timetables.split-undivided': {
    ru: ({ group }) =>
      `Группа ${group} не делится на подгруппы. Если должна, добавьте их в списке «Подгруппы».`,
    en: ({ group }) => `Group ${group} has no subgroups. If it should, add them to the list “Subgroups”.`,
  },
  'timetables.merge-alone': {
    ru: () => 'Выберите хотя бы одно занятие, с которым объединить это.',
    en: () => 'Choose at least one lesson to be merged with this one.',
  },
  'timetables.merge-differs': {
    ru: facts =>
      `У ${facts.group} и ${facts.other} расходятся ${field(facts.field, 'ru')}: ${value(facts.value, 'ru')} и ${value(facts.otherValue, 'ru')}. В потоке это одно занятие; сначала выровняйте нагрузку.`,
    en: facts =>
      `${facts.group} and ${facts.other} differ in ${field(facts.field, 'en')}: ${value(facts.value, 'en')} and ${value(facts.otherValue, 'en')}. A stream is one lesson; even out the loads first.`,
  },
  'timetables.merge-same-students': {
    ru: ({ group }) =>
      `Группа ${group} пришла бы на одно занятие дважды. Объединять можно разные группы и подгруппы.`,
    en: ({ group }) =>
      `Group ${group} would come to one lesson twice. Different groups and subgroups can be merged.`,
  },
  'timetables.no-stream': {
    ru: () => 'Занятие идёт не в потоке, разъединять нечего.',
    en: () => 'The lesson belongs to no stream: there is nothing to part.',
  },
  'timetables.regrouped': {
    ru: ({ version }) =>
      `Последний ход версии ${version} изменил нагрузку: занятия разделены или объединены. Верните его обратным действием в карточке занятия.`,
    en: ({ version }) =>
      `The last step of version ${version} changed the loads: lessons were split or merged. Take it back by the opposite act on the card of the lesson.`,
  },
  'timetables.merge-too-many': {
    ru: ({ students, seats }) =>
      `Вместе придут ${countRu(students, ['студент', 'студента', 'студентов'])}, а в самой большой подходящей аудитории мест ${seats}.`,
    en: ({ students, seats }) =>
      `${students} students would come together, and the largest suitable room seats ${seats}.`,
  },
}
