import { countRu } from '../values/plural.ts'
import type { Sentences } from '../values/sentences.ts'

/** Why something cannot stand in the registers of groups. */
export const sentences: Sentences = {
  'groups.subgroups-do-not-sum': {
    ru: facts =>
      `В группе ${facts.group} по плану ${countRu(facts.planned, ['студент', 'студента', 'студентов'])}, а в её подгруппах вместе ${facts.inSubgroups}. Исправьте одно из чисел.`,
    en: facts =>
      `Group ${facts.group} is planned for ${facts.planned} students, and its subgroups hold ${facts.inSubgroups} together. Correct one of the numbers.`,
  },
  'groups.too-large': {
    ru: facts =>
      `В группе ${facts.group} по плану ${countRu(facts.planned, ['студент', 'студента', 'студентов'])}, а может быть не больше ${facts.most} (${facts.source}). Возможно, её стоит разделить; если больше разрешено приказом, внесите его строкой в реестр правил.`,
    en: facts =>
      `Group ${facts.group} is planned for ${facts.planned} students, and ${facts.most} are allowed (${facts.source}). Maybe it should be divided; if an order allows more, add it as a row to the register of rules.`,
  },
  'groups.no-such-subgroup': {
    ru: facts =>
      `В группе ${facts.group} нет подгруппы ${facts.subgroup}. Возможно, её надо добавить на лист «Подгруппы».`,
    en: facts =>
      `Group ${facts.group} has no subgroup ${facts.subgroup}. Maybe it has to be added to the sheet “Subgroups”.`,
  },
  'groups.enrolled-twice': {
    ru: facts =>
      `${facts.person} с ${facts.day} числится и в группе ${facts.group}, и в группе ${facts.other}. Завершите первое зачисление раньше.`,
    en: facts =>
      `From ${facts.day} ${facts.person} is in group ${facts.group} and in group ${facts.other}. End the first enrolment earlier.`,
  },
}
