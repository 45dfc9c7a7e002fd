import type { SaidFact, SaidFacts, Sentences } from '../values/sentences.ts'

const placesRu: Readonly<Record<string, string>> = {
  line: 'строка',
  class: 'class',
  room: 'room',
  distribution: 'distribution',
  student: 'student',
  course: 'course',
  problem: 'problem',
  solution: 'solution',
}

type Facts = SaidFacts
const placeRu = (facts: Facts) => `${placesRu[String(facts.where)] ?? facts.where} ${facts.at}`
const placeEn = (facts: Facts) => `${facts.where} ${facts.at}`
const listed = (fact: SaidFact | undefined) => (Array.isArray(fact) ? fact.join(', ') : String(fact ?? ''))

/** Why a timetable problem, or a solution of one, cannot be used. */
export const sentences: Sentences = {
  'timetable.cut-off': {
    ru: facts =>
      `Файл обрывается (${placeRu(facts)}): не хватает ${facts.missing}. Возможно, он скачан не целиком.`,
    en: facts =>
      `The file breaks off (${placeEn(facts)}): ${facts.missing} is missing. Maybe it was not downloaded whole.`,
  },
  'timetable.wrong-value': {
    ru: facts =>
      `${placeRu(facts)}: ${facts.field} = «${facts.value}», а должно быть: ${facts.expected}. Исправьте это значение в файле.`,
    en: facts =>
      `${placeEn(facts)}: ${facts.field} is “${facts.value}”, but should be ${facts.expected}. Correct this value in the file.`,
  },
  'timetable.unknown-name': {
    ru: facts =>
      `${placeRu(facts)}: «${facts.value}» (${facts.what}) нет в этом файле. Возможно, решение относится к другой задаче или имя написано иначе.`,
    en: facts =>
      `${placeEn(facts)}: there is no ${facts.what} “${facts.value}” in the problem. Maybe the solution belongs to another problem, or the name is spelled differently.`,
  },
  'timetable.unknown-constraint': {
    ru: facts =>
      `${placeRu(facts)}: неизвестный вид ограничения «${facts.value}». Известны: ${listed(facts.known)}.`,
    en: facts =>
      `${placeEn(facts)}: unknown kind of constraint “${facts.value}”. Known are ${listed(facts.known)}.`,
  },
  'timetable.no-rooms': {
    ru: facts =>
      `Занятию ${facts.lesson} нужна аудитория, но ни одной для него нет. Добавьте аудиторию или отметьте, что она не нужна.`,
    en: facts =>
      `Lesson ${facts.lesson} needs a room, and there is none for it. Add a room, or say that it needs none.`,
  },
  'timetable.no-times': {
    ru: facts =>
      `Занятию ${facts.lesson} негде стоять: ни одного возможного времени не осталось. Откройте ему время или аудиторию.`,
    en: facts =>
      `Lesson ${facts.lesson} has no time left at which it could be held. Open a time or a room for it.`,
  },
  'timetable.contradiction': {
    ru: facts =>
      `Эти требования не выполнить вместе: ${listed(facts.rules)}. Занятия: ${listed(facts.lessons)}. Снимите одно из них или добавьте занятиям времени.`,
    en: facts =>
      `These rules cannot hold together: ${listed(facts.rules)}. Lessons: ${listed(facts.lessons)}. Lift one of them, or give the lessons more times.`,
  },
}
