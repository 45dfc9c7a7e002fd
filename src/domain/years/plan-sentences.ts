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
      `Версия ${version} нарушает правила: ${violations}. Откройте список нарушений и переставьте эти блоки.`,
    en: ({ version, violations }) =>
      `Version ${version} breaks rules ${violations} times. Open the list and move those blocks.`,
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
  'years.move-breaks-rules': {
    ru: ({ block, week, rules }) => `Блок ${block} нельзя поставить в неделю ${week}: ${list(rules)}`,
    en: ({ block, week, rules }) => `Block ${block} cannot go to week ${week}: ${list(rules)}`,
  },
  'years.nothing-to-undo': {
    ru: ({ version }) => `В версии ${version} нет хода, который можно отменить.`,
    en: ({ version }) => `Version ${version} has no step to undo.`,
  },
  'years.undo-of-others': {
    ru: () => 'Последний ход переставил блоки другого колледжа. Отменить его может тот, кто его сделал.',
    en: () => 'The last step moved blocks of another college. Whoever made it may undo it.',
  },
  'years.planning-interrupted': {
    ru: () => 'Расчёт прерван остановкой сервера. План остался прежним; запустите расчёт ещё раз.',
    en: () => 'Planning was interrupted when the server stopped. The plan is as before; start it again.',
  },
}

const list = (items: unknown): string => (Array.isArray(items) ? items.join(', ') : String(items))
