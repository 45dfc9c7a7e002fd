import type { Sentences } from '../values/sentences.ts'

/** Why something cannot stand in the registers of organisations. */
export const sentences: Sentences = {
  'organisations.inn-malformed': {
    ru: facts =>
      `ИНН юридического лица — десять цифр, а это «${facts.inn}». Возможно, Excel убрал ноль в начале: задайте столбцу формат «Текстовый».`,
    en: facts =>
      `A legal entity’s taxpayer number has ten digits, and this is “${facts.inn}”. Maybe Excel dropped a leading zero: give the column the format “Text”.`,
  },
  'organisations.inn-misspelt': {
    ru: facts => `Контрольная цифра ИНН ${facts.inn} не сходится. Возможно, в номере опечатка.`,
    en: facts => `The control digit of ${facts.inn} does not fit. Maybe the number is misspelt.`,
  },
  'organisations.two-bases': {
    ru: facts =>
      `${facts.day} базовых организаций две: ${facts.other} и ${facts.organisation}. В любой день она одна: завершите роль первой накануне.`,
    en: facts =>
      `On ${facts.day} there are two base organisations: ${facts.other} and ${facts.organisation}. On any day there is one: end the first one’s role the day before.`,
  },
  'organisations.no-base': {
    ru: facts =>
      facts.day === null
        ? 'Ни один участник не назван базовой организацией. Укажите роль «базовая организация» у одного из них.'
        : `С ${facts.day} у кластера нет базовой организации. Возможно, роль следующей должна начинаться в этот день.`,
    en: facts =>
      facts.day === null
        ? 'No member is named as the base organisation. Give one of them the role “base organisation”.'
        : `From ${facts.day} the cluster has no base organisation. Maybe the next one’s role has to begin on that day.`,
  },
}
