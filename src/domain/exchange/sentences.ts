import type { Sentences } from '../values/sentences.ts'
import { workbookSentences } from './workbook-sentences.ts'

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value))

/** « Maybe … » where a near word is known. */
const maybe = (near: unknown, ru: string): string => (near === null ? '' : ` ${ru} «${String(near)}»?`)

/** What becomes of an import. */
const imports: Sentences = {
  'exchange.reading-interrupted': {
    ru: () => 'Сервер остановился, пока читал файл. Ничего не изменено: загрузите файл ещё раз.',
    en: () => 'The server stopped while it read the file. Nothing was changed: send the file again.',
  },
  'exchange.reading-failed': {
    ru: () =>
      'Файл не удалось прочитать из-за ошибки программы. Ничего не изменено; сообщите администратору.',
    en: () =>
      'A fault of the program kept it from reading the file. Nothing was changed; tell an administrator.',
  },
  'exchange.too-heavy': {
    ru: () => 'Файл слишком велик, чтобы прочитать его целиком. Возможно, его надо разделить на части.',
    en: () => 'The file is too heavy to be read whole. Maybe it has to be split into parts.',
  },
  'exchange.registers-changed': {
    ru: () =>
      'Пока вы смотрели, данные кластера изменились, и загрузка сделала бы не то, что показано. Посмотрите изменения ещё раз.',
    en: () =>
      'While you looked, the cluster’s records have changed, and the import would do other than shown. Look at the changes again.',
  },
}

/** Why a curriculum cannot be added to a cluster. */
const curricula: Sentences = {
  'exchange.curriculum-without-rows': {
    ru: () => 'В учебном плане нет ни одной строки, добавлять нечего.',
    en: () => 'The curriculum has no row, so there is nothing to add.',
  },
  'exchange.curriculum-without-head': {
    ru: () => 'В файле не указаны код программы или год начала подготовки. Впишите их в «Планы СПО».',
    en: () => 'The file does not state the code of the programme or the year of admission. Fill them in.',
  },
  'exchange.no-such-college': {
    ru: facts =>
      `Колледжа «${facts.college}» в кластере нет.${maybe(facts.nearest, 'Возможно,')} Есть: ${list(facts.colleges)}.`,
    en: facts =>
      `The cluster has no college “${facts.college}”.${maybe(facts.nearest, 'Maybe')} There are: ${list(facts.colleges)}.`,
  },
  'exchange.programme-needs-occupation': {
    ru: facts =>
      `Программы ${facts.programme} в кластере ещё нет: укажите для неё группу профессий — ${list(facts.groups)}.`,
    en: facts =>
      `The cluster does not have programme ${facts.programme} yet: name its occupation group, one of ${list(facts.groups)}.`,
  },
  'exchange.programme-by-office': {
    ru: facts =>
      `Программы ${facts.programme} в кластере ещё нет, а заводит её администратор. Возможно, стоит написать ему.`,
    en: facts =>
      `The cluster does not have programme ${facts.programme} yet, and an administrator adds it. Maybe write to one.`,
  },
  'exchange.curriculum-not-placed': {
    ru: () => 'Сначала укажите код, колледж и базы практики этого учебного плана, затем применяйте.',
    en: () =>
      'First name the code, the college and the places of practice of this curriculum, then apply it.',
  },
  'exchange.curriculum-code-taken': {
    ru: facts =>
      `Код ${facts.code} носит другой учебный план. Дайте этому иной код, например «${facts.free}».`,
    en: facts =>
      `Another curriculum bears the code ${facts.code}. Give this one another, such as “${facts.free}”.`,
  },
  'exchange.curriculum-known': {
    ru: facts =>
      `Такой учебный план уже загружен: ${facts.code}. Возможно, нужна только новая группа: оставьте этот код.`,
    en: facts =>
      `This curriculum is there already: ${facts.code}. Maybe you only need another group: then keep this code.`,
  },
  'exchange.delivery-elsewhere': {
    ru: facts =>
      `По плану ${facts.code} учит другой колледж, ${facts.college}. Дайте реализации своего колледжа иной код.`,
    en: facts =>
      `Another college, ${facts.college}, teaches by ${facts.code}. Give the delivery of your college another code.`,
  },
  'exchange.group-code-taken': {
    ru: facts =>
      `Группа ${facts.group} уже есть и учится по плану ${facts.delivery}. Дайте новой группе другой код.`,
    en: facts =>
      `Group ${facts.group} exists and studies by ${facts.delivery}. Give the new group another code.`,
  },
  'exchange.more-subgroups-than-students': {
    ru: facts =>
      `Подгрупп ${facts.subgroups}, а студентов ${facts.students}: подгруппы были бы пустыми. Возможно, хватит одной.`,
    en: facts =>
      `There are ${facts.subgroups} subgroups for ${facts.students} students: some would be empty. Maybe one will do.`,
  },
  'exchange.no-such-practice': {
    ru: facts => `Учебной практики ${facts.index} в плане нет. Есть: ${list(facts.practices)}.`,
    en: facts => `The plan has no training practice ${facts.index}. There are: ${list(facts.practices)}.`,
  },
  'exchange.no-such-zone': {
    ru: facts => `Участка или мастерской «${facts.zone}» нет.${maybe(facts.nearest, 'Возможно,')}`,
    en: facts => `There is no zone or workshop “${facts.zone}”.${maybe(facts.nearest, 'Maybe')}`,
  },
}

/** What an import says about a workbook or a curriculum. */
export const sentences: Sentences = { ...workbookSentences, ...imports, ...curricula }
