import { countEn, countRu } from '../values/plural.ts'
import type { Sentences } from '../values/sentences.ts'
import { beginWithTime } from './say-time.ts'

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
      `${beginWithTime(facts, 'ru')}: у ${facts.subject} ${facts.other} (${list(facts.groups)}), или не хватает времени на дорогу. Можно поменять эти занятия местами.`,
    en: facts =>
      `${beginWithTime(facts, 'en')}: ${facts.subject} has ${facts.other} (${list(facts.groups)}), or not enough time for the way. Maybe the two change places.`,
  },
  'timetables.teacher-busy': {
    ru: facts =>
      `${beginWithTime(facts, 'ru')}: ${facts.subject} ведёт ${facts.other} (${list(facts.groups)}). Можно поменять эти занятия местами или назначить другого преподавателя.`,
    en: facts =>
      `${beginWithTime(facts, 'en')}: ${facts.subject} teaches ${facts.other} (${list(facts.groups)}). Maybe the two change places, or another teacher helps.`,
  },
  'timetables.room-taken': {
    ru: facts =>
      `${beginWithTime(facts, 'ru')}: «${facts.subject}» занимает ${facts.other} (${list(facts.groups)}). Можно взять другую аудиторию.`,
    en: facts =>
      `${beginWithTime(facts, 'en')}: “${facts.subject}” is taken by ${facts.other} (${list(facts.groups)}). Maybe another room helps.`,
  },
  'timetables.not-there': {
    ru: facts => `${beginWithTime(facts, 'ru')}: «${facts.subject}» в эти недели закрыт или отсутствует.`,
    en: facts => `${beginWithTime(facts, 'en')}: “${facts.subject}” is closed or away in these weeks.`,
  },
  'timetables.place-closed': {
    ru: facts =>
      facts.isClosed
        ? `${beginWithTime(facts, 'ru')}: преподаватель в это время отсутствует.`
        : `${beginWithTime(facts, 'ru')}: ${facts.index} здесь не ставится: не те дни, смена, аудитория или преподаватель.`,
    en: facts =>
      facts.isClosed
        ? `${beginWithTime(facts, 'en')}: the teacher is away at this time.`
        : `${beginWithTime(facts, 'en')}: ${facts.index} does not go here: other days, shift, room or teacher.`,
  },
  'timetables.day-full': {
    ru: facts =>
      `${beginWithTime(facts, 'ru')}: у ${facts.subject} стало бы больше ${facts.hours} академических часов в день. Запрещает правило «Нагрузка студента в день» (${facts.source}). Выберите другой день.`,
    en: facts =>
      `${beginWithTime(facts, 'en')}: ${facts.subject} would have more than ${facts.hours} academic hours on the day. The rule on the daily load forbids it (${facts.source}). Choose another day.`,
  },
  'timetables.week-full': {
    ru: facts =>
      `У ${facts.subject} в одной из недель больше ${facts.hours} академических часов. Запрещает правило «Нагрузка студента в неделю» (${facts.source}). Уменьшите нагрузку или перенесите часы в другое полугодие.`,
    en: facts =>
      `${facts.subject} has more than ${facts.hours} academic hours in one of the weeks. The rule on the weekly load forbids it (${facts.source}). Lessen the loads, or move hours to another term.`,
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
  'timetables.day-outside-term': {
    ru: ({ day, first, last }) =>
      `${dateRu(day)} не входит в полугодие. Выберите день с ${dateRu(first)} по ${dateRu(last)}.`,
    en: ({ day, first, last }) => `${day} is not in the term. Choose a day from ${first} to ${last}.`,
  },
  'timetables.of-all-colleges': {
    ru: () =>
      'Это расписание всех колледжей, его ведёт дирекция кластера. Начните от него версию своего колледжа: она заменит вашу часть.',
    en: () =>
      'This is the timetable of all colleges, which the cluster’s office keeps. Begin a version of your own college from it: that takes the place of your part.',
  },
  'timetables.nothing-to-redo': {
    ru: ({ version }) => `В версии ${version} нет хода, который можно вернуть.`,
    en: ({ version }) => `Version ${version} has no step to bring back.`,
  },
  'timetables.planning-failed': {
    ru: () =>
      'Составить расписание не удалось, версия осталась прежней. Запустите расчёт ещё раз; если не поможет, скажите администратору.',
    en: () =>
      'Planning failed, and the version is as before. Start it again; if that does not help, tell an administrator.',
  },
  'timetables.year-plan-not-in-force': {
    ru: ({ plan, inForce }) =>
      inForce === null
        ? `Недели практики взяты из версии ${plan} годового плана, а она ещё не действует. Опубликуйте годовой план или начните версию заново, когда он будет принят.`
        : `Недели практики взяты из версии ${plan} годового плана, а действует ${inForce}. Начните новую версию от этой: занятия останутся на местах, недели обновятся.`,
    en: ({ plan, inForce }) =>
      inForce === null
        ? `The weeks of practice are those of version ${plan} of the year plan, which is not in force yet. Publish the year plan, or begin anew once it is accepted.`
        : `The weeks of practice are those of version ${plan} of the year plan, but ${inForce} is in force. Begin a new version from this one: lessons keep their places, weeks are renewed.`,
  },
  'timetables.feed-of-nobody': {
    ru: () =>
      'Эта роль ни на кого лично не выдана, поэтому своих занятий у неё нет. Войдите в роли, которая выдана вам, или подпишитесь на расписание группы.',
    en: () =>
      'This role is nobody’s in particular, so it has no lessons of its own. Sign in in a role that is yours, or subscribe to the timetable of a group.',
  },
  'timetables.too-many-feeds': {
    ru: ({ most }) => `Ссылок на ваш календарь уже ${most}, больше не бывает. Отзовите ненужную.`,
    en: ({ most }) => `Your calendar has ${most} addresses already, which is the most. Revoke one first.`,
  },
  'timetables.no-year-plan': {
    ru: ({ year }) =>
      `У года ${year} нет плана практики, поэтому все недели считаются учебными. Сначала спланируйте год.`,
    en: ({ year }) =>
      `The year ${year} has no plan of practice, so that all weeks have lessons. Plan the year first.`,
  },
}

const dateRu = (day: unknown): string => String(day).split('-').reverse().join('.')

const list = (items: unknown): string => (Array.isArray(items) ? items.join(', ') : String(items))
