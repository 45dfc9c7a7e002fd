import { countEn, countRu } from '../values/plural.ts'
import type { SaidFact, SaidFacts, Sentences } from '../values/sentences.ts'

const listed = (fact: SaidFact | undefined): string =>
  Array.isArray(fact) ? fact.join(', ') : String(fact ?? '')
const hours = (fact: SaidFact | undefined): string => String(fact).replace('.', ',')
const whenRu = ({ day, pair }: SaidFacts): string => `${day}, ${pair}-я пара`
const whenEn = ({ day, pair }: SaidFacts): string => `${day}, pair ${pair}`
const whatRu = ({ other, groups }: SaidFacts): string => `${other} (${listed(groups)})`

/** Why a lesson cannot be held on a day, and what is to be known about a way to hold it. */
export const daySentences: Sentences = {
  'timetables.day-off': {
    ru: facts => `${whenRu(facts)}: у группы ${facts.group} в этот день нет занятий. Выберите учебный день.`,
    en: facts => `${whenEn(facts)}: group ${facts.group} has no lessons on this day. Choose a school day.`,
  },
  'timetables.group-away': {
    ru: facts => `${whenRu(facts)}: группы ${facts.group} в это время нет. Выберите другое время.`,
    en: facts => `${whenEn(facts)}: group ${facts.group} is away then. Choose another time.`,
  },
  'timetables.teacher-away': {
    ru: facts =>
      `${whenRu(facts)}: ${facts.teacher} в это время отсутствует. Выберите другого преподавателя.`,
    en: facts => `${whenEn(facts)}: ${facts.teacher} is away then. Choose another teacher.`,
  },
  'timetables.room-closed': {
    ru: facts => `${whenRu(facts)}: «${facts.room}» в это время не работает. Выберите другую аудиторию.`,
    en: facts => `${whenEn(facts)}: “${facts.room}” is closed then. Choose another room.`,
  },
  'timetables.teacher-busy-then': {
    ru: facts =>
      `${whenRu(facts)}: ${facts.subject} ведёт ${whatRu(facts)}, или не хватает времени на дорогу. Обновите страницу и выберите другое предложение.`,
    en: facts =>
      `${whenEn(facts)}: ${facts.subject} teaches ${whatRu(facts)}, or has not enough time for the way. Reload the page and choose another proposal.`,
  },
  'timetables.students-busy-then': {
    ru: facts =>
      `${whenRu(facts)}: у ${facts.subject} уже есть ${whatRu(facts)}, или не хватает времени на дорогу. Обновите страницу и выберите другое предложение.`,
    en: facts =>
      `${whenEn(facts)}: ${facts.subject} has ${whatRu(facts)}, or not enough time for the way. Reload the page and choose another proposal.`,
  },
  'timetables.room-taken-then': {
    ru: facts =>
      `${whenRu(facts)}: «${facts.room}» занимает ${whatRu(facts)}. Обновите страницу и выберите другое предложение.`,
    en: facts =>
      `${whenEn(facts)}: “${facts.room}” is taken by ${whatRu(facts)}. Reload the page and choose another proposal.`,
  },
  'timetables.room-too-small-then': {
    ru: facts =>
      `${whenRu(facts)}: в «${facts.room}» ${countRu(facts.seats, ['место', 'места', 'мест'])}, а студентов ${facts.students}. Выберите другую аудиторию.`,
    en: facts =>
      `${whenEn(facts)}: “${facts.room}” has ${countEn(facts.seats, 'place')} for ${countEn(facts.students, 'student')}. Choose another room.`,
  },
  'timetables.teacher-year-full': {
    ru: facts =>
      `У ${facts.teacher} с этим занятием ${hours(facts.hours)} ч в год, а можно ${facts.most}. Выберите другого преподавателя.`,
    en: facts =>
      `${facts.teacher} would have ${facts.hours} h a year, and ${facts.most} are allowed. Choose another teacher.`,
  },
  'timetables.master-week-full': {
    ru: facts =>
      `У ${facts.teacher} с этим занятием ${hours(facts.hours)} ак. ч на неделе, а можно ${hours(facts.most)}. Выберите другого мастера.`,
    en: facts =>
      `${facts.teacher} would have ${facts.hours} academic hours in this week, and ${facts.most} are allowed. Choose another master.`,
  },
  'timetables.substituted-twice': {
    ru: facts => `Занятие ${facts.lesson} (${facts.day}) названо дважды. Оставьте одно решение.`,
    en: facts => `Lesson ${facts.lesson} (${facts.day}) is named twice. Leave one decision.`,
  },
  'timetables.substituted-meanwhile': {
    ru: facts =>
      `Пока вы выбирали, занятие ${facts.lesson} (${facts.day}) изменил кто-то другой. Посмотрите, что решено, и выберите снова.`,
    en: facts =>
      `Somebody else has changed lesson ${facts.lesson} (${facts.day}) meanwhile. Look at what was decided, and choose again.`,
  },
  'timetables.act-undone': {
    ru: ({ act }) => `Замены № ${act} уже отменены. Обновите страницу.`,
    en: ({ act }) => `Substitutions No ${act} have been taken back already. Reload the page.`,
  },
  'timetables.act-built-upon': {
    ru: ({ act, later }) =>
      `Замены № ${act} нельзя отменить: по этим занятиям позже решено заменами № ${later}. Сначала отмените их.`,
    en: ({ act, later }) =>
      `Substitutions No ${act} cannot be taken back: No ${later} decided about the same lessons later. Take those back first.`,
  },
  'timetables.teaches-part': {
    ru: ({ index }) => `ведёт ${index} по этому же плану`,
    en: ({ index }) => `teaches ${index} of the same curriculum`,
  },
  'timetables.teaches-subject': {
    ru: () => 'ведёт этот же предмет по другому плану',
    en: () => 'teaches the same subject of another curriculum',
  },
  'timetables.certified-for-zone': {
    ru: () => 'есть удостоверение с допуском к участку',
    en: () => 'has a certificate that opens the zone',
  },
  'timetables.master-of-workshop': {
    ru: () => 'мастер этой мастерской',
    en: () => 'is a master of this workshop',
  },
  'timetables.knows-group': {
    ru: ({ group }) => `уже учит ${group}`,
    en: ({ group }) => `already teaches ${group}`,
  },
  'timetables.substituted-beyond': {
    ru: ({ hours: given, most }) =>
      `с этим занятием ${hours(given)} ч замен в год, больше ${most}: почасовая оплата станет совместительством`,
    en: ({ hours: given, most }) =>
      `would have ${given} h of substitutions a year, above ${most}: hourly pay becomes a second job`,
  },
  'timetables.nobody-teaches-it': {
    ru: () => 'больше никто в колледже не ведёт этот предмет',
    en: () => 'nobody else at the college teaches this subject',
  },
  'timetables.nobody-free': {
    ru: ({ able, busy, overLimit }) =>
      `могли бы вести: ${able}; заняты или не успевают: ${busy}; исчерпали нагрузку: ${overLimit}`,
    en: ({ able, busy, overLimit }) =>
      `able to teach it: ${able}; busy or too far away: ${busy}; without hours left: ${overLimit}`,
  },
  'timetables.exchanged-with': {
    ru: ({ index, teacher }) => `меняется местами с ${index}, ведёт ${teacher}`,
    en: ({ index, teacher }) => `changes places with ${index} by ${teacher}`,
  },
  'timetables.joined-with': {
    ru: ({ groups, students }) =>
      `вместе с ${listed(groups)}, всего ${countRu(students, ['студент', 'студента', 'студентов'])}`,
    en: ({ groups, students }) => `together with ${listed(groups)}, ${countEn(students, 'student')} in all`,
  },
}
