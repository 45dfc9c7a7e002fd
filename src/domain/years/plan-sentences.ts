import { countEn, countRu } from '../values/plural.ts'
import type { Sentences } from '../values/sentences.ts'

/** Why something cannot be done with a version of a year plan. */
export const planSentences: Sentences = {
  'years.plan-not-draft': {
    ru: ({ version }) => `Версия ${version} уже не черновик. Скопируйте её в новый черновик и меняйте его.`,
    en: ({ version }) => `Version ${version} is no longer a draft. Copy it to a new draft and change that.`,
  },
  'years.plan-being-planned': {
    ru: ({ version }) =>
      `Версию ${version} сейчас рассчитывает программа. Дождитесь конца или остановите расчёт.`,
    en: ({ version }) => `Version ${version} is being planned now. Wait until it is done, or stop it.`,
  },
  'years.plan-empty': {
    ru: ({ version }) => `В версии ${version} нет ни одного блока. Сначала спланируйте год.`,
    en: ({ version }) => `Version ${version} has no block yet. Plan the year first.`,
  },
  'years.plan-breaks-rules': {
    ru: ({ version, violations }) =>
      `Версия ${version} нарушает правила ${countRu(violations, ['раз', 'раза', 'раз'])}. Откройте список нарушений и переставьте эти блоки.`,
    en: ({ version, violations }) =>
      `Version ${version} breaks rules ${countEn(violations, 'time')}. Open the list and move those blocks.`,
  },
  'years.plan-moves-others': {
    ru: ({ groups }) =>
      `Версия переставляет блоки других колледжей: ${list(groups)}. Опубликовать её может директор кластера.`,
    en: ({ groups }) =>
      `The version moves blocks of other colleges: ${list(groups)}. The cluster director may publish it.`,
  },
  'years.plan-of-others': {
    ru: ({ version }) =>
      `Черновик ${version} начат другой организацией. Удалить его может она или директор кластера.`,
    en: ({ version }) =>
      `Draft ${version} was begun by another organisation. It or the cluster director may delete it.`,
  },
  'years.block-without-place': {
    ru: ({ block }) => `У блока ${block} нет места. Сначала поставьте его.`,
    en: ({ block }) => `Block ${block} has no place. Place it first.`,
  },
  'years.block-unknown': {
    ru: ({ block }) =>
      `Блока ${block} в этом году нет: группа, учебный план или подгруппа изменились. Обновите страницу.`,
    en: ({ block }) =>
      `There is no block ${block} in this year: the group, curriculum or subgroup has changed. Reload the page.`,
  },
  'years.block-described-otherwise': {
    ru: ({ block, weeks, weeksNow, students, studentsNow }) =>
      `Блок ${block}: в плане ${countRu(weeks, ['неделя', 'недели', 'недель'])} и ${countRu(students, ['студент', 'студента', 'студентов'])}, а по книге кластера ${weeksNow} и ${studentsNow}. Считается то, что в книге; длину практики меняет учебный план.`,
    en: ({ block, weeks, weeksNow, students, studentsNow }) =>
      `Block ${block}: the plan has ${countEn(weeks, 'week')} and ${countEn(students, 'student')}, the cluster’s workbook ${weeksNow} and ${studentsNow}. The workbook counts; the curriculum sets how long a practice is.`,
  },
  'years.week-not-open': {
    ru: ({ week, module, group }) =>
      `Неделя ${week} закрыта для ${module} группы ${group}: каникулы, аттестация или другой семестр.`,
    en: ({ week, module, group }) =>
      `Week ${week} is closed to ${module} of group ${group}: holidays, exams or another semester.`,
  },
  'years.resource-not-open': {
    ru: ({ week, resource }) =>
      `«${resource}» с недели ${week} этой подгруппе не подходит: там закрыто, мало мест, нет допущенного мастера или не по возрасту.`,
    en: ({ week, resource }) =>
      `“${resource}” is not open to this subgroup from week ${week}: closed, too small, no certified master, or by age.`,
  },
  'years.group-elsewhere': {
    ru: ({ group, other }) => `У группы ${group} в эти недели ${other}, или порядок практик будет нарушен.`,
    en: ({ group, other }) =>
      `Group ${group} has ${other} in these weeks, or the order of practices would break.`,
  },
  'years.places-taken': {
    ru: ({ resource, at, amount, blocks }) =>
      `«${resource}» в неделю ${at}: не хватает ${countRu(amount, ['места', 'мест', 'мест'])}. Заняли ${list(blocks)}.`,
    en: ({ resource, at, amount, blocks }) =>
      `“${resource}” in week ${at}: ${countEn(amount, 'place')} short. Taken by ${list(blocks)}.`,
  },
  'years.shifts-taken': {
    ru: ({ resource, at, blocks }) => `«${resource}» в неделю ${at}: все смены заняты. Там ${list(blocks)}.`,
    en: ({ resource, at, blocks }) =>
      `“${resource}” in week ${at}: all shifts are taken, by ${list(blocks)}.`,
  },
  'years.quota-taken': {
    ru: ({ resource, at, amount }) =>
      `«${resource}» в неделю ${at}: сверх квоты колледжа на ${countRu(amount, ['место', 'места', 'мест'])}. Квоту даёт владелец участка.`,
    en: ({ resource, at, amount }) =>
      `“${resource}” in week ${at}: ${countEn(amount, 'place')} above the college’s quota, which the owner gives.`,
  },
  'years.nothing-to-undo': {
    ru: ({ version }) => `В версии ${version} нет хода, который можно отменить.`,
    en: ({ version }) => `Version ${version} has no step to undo.`,
  },
  'years.undo-of-others': {
    ru: () => 'Последний ход переставил блоки другого колледжа. Отменить его может тот, кто его сделал.',
    en: () => 'The last step moved blocks of another college. Whoever made it may undo it.',
  },
  'years.planning-failed': {
    ru: () =>
      'Расчёт не удался, план остался прежним. Запустите его ещё раз; если не поможет, скажите администратору.',
    en: () =>
      'Planning failed, and the plan is as before. Start it again; if that does not help, tell an administrator.',
  },
  'years.planning-interrupted': {
    ru: () => 'Расчёт прерван остановкой сервера. План остался прежним; запустите расчёт ещё раз.',
    en: () => 'Planning was interrupted when the server stopped. The plan is as before; start it again.',
  },
}

const list = (items: unknown): string => (Array.isArray(items) ? items.join(', ') : String(items))
