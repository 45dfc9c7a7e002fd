import { countEn, countRu } from '../values/plural.ts'
import type { SaidFact, Sentences } from '../values/sentences.ts'
import type { Text } from '../values/text.ts'
import type { SpellingDifference } from './room-spelling.ts'
import type { LayoutPart } from './unreadable-published.ts'

const LAYOUT_PARTS: Readonly<Record<LayoutPart, Text>> = {
  date: {
    ru: 'дата дня, как «на 27.10.2025 г. (понедельник) Неделя 1.»',
    en: 'the date of the day, as «на 27.10.2025 г. (понедельник) Неделя 1.»',
  },
  heads: {
    ru: 'шапка «Пара», «Время» и для каждой группы «Дисциплина», «Ауд.»',
    en: 'the heads «Пара», «Время», and for each group «Дисциплина», «Ауд.»',
  },
  subgroups: { ru: 'строка «Подгруппа:» под шапкой', en: 'the line «Подгруппа:» under the heads' },
  groups: { ru: 'строка «Группа:» с названиями групп', en: 'a line «Группа:» with the names of groups' },
  pair: { ru: 'номер пары от 1 до 9', en: 'the number of a pair, from 1 to 9' },
  day: { ru: 'лист дня с расписанием', en: 'the sheet of a day' },
}

const DIFFERENCES: Readonly<Record<SpellingDifference, Text>> = {
  signs: { ru: 'лишними знаками', en: 'spare signs' },
  case: { ru: 'заглавными буквами', en: 'capital letters' },
  alphabets: { ru: 'буквами другого алфавита', en: 'letters of another alphabet' },
  abbreviation: { ru: 'сокращением', en: 'an abbreviation' },
}

const each = (fact: SaidFact | undefined): readonly SaidFact[] => (Array.isArray(fact) ? fact : [fact ?? ''])
const listed = (fact: SaidFact | undefined): string => each(fact).join(', ')
const quotedRu = (fact: SaidFact | undefined): string =>
  each(fact)
    .map(word => `«${word}»`)
    .join(', ')
const quotedEn = (fact: SaidFact | undefined): string =>
  each(fact)
    .map(word => `“${word}”`)
    .join(', ')
const partIn = (language: keyof Text, fact: SaidFact | undefined) =>
  LAYOUT_PARTS[String(fact) as LayoutPart]?.[language] ?? fact
const differencesIn = (language: keyof Text, fact: SaidFact | undefined) =>
  (Array.isArray(fact) ? fact : [])
    .map(difference => DIFFERENCES[String(difference) as SpellingDifference]?.[language] ?? difference)
    .join(', ')
const foundRu = (fact: SaidFact | undefined) => (fact === '' ? 'там пусто' : `там «${fact}»`)
const foundEn = (fact: SaidFact | undefined) => (fact === '' ? 'it is empty' : `there is “${fact}”`)

/** Why a published timetable cannot be read, what is worth a look in it, and what may be done with its rooms. */
export const publishedSentences: Sentences = {
  'timetable.other-layout': {
    ru: ({ sheet, cell, expected, found }) =>
      `Лист «${sheet}», ячейка ${cell}: здесь ожидается ${partIn('ru', expected)}, а ${foundRu(found)}. Возможно, это расписание другой формы: приведите лист к форме дня или загрузите список занятий (CSV).`,
    en: ({ sheet, cell, expected, found }) =>
      `Sheet “${sheet}”, cell ${cell}: ${partIn('en', expected)} is expected here, and ${foundEn(found)}. Maybe the timetable has another layout: bring the sheet into the form of a day, or give a list of lessons (CSV).`,
  },
  'timetable.day-twice': {
    ru: ({ date, files }) =>
      `День ${date} есть в нескольких файлах, и они расходятся: ${listed(files)}. Оставьте тот, который верен.`,
    en: ({ date, files }) =>
      `The day ${date} stands in several files, and they differ: ${listed(files)}. Keep the one that is right.`,
  },
  'timetable.nothing-to-improve': {
    ru: ({ days }) =>
      `Ни одного занятия нет в расписании на ${listed(days)}: улучшать нечего. Возможно, это пустой бланк: возьмите файл, в котором заполнены дисциплины.`,
    en: ({ days }) =>
      `The timetable of ${listed(days)} holds no lesson: there is nothing to improve. Maybe it is an empty form: take a file in which disciplines are filled in.`,
  },
  'timetable.too-many-days': {
    ru: ({ days, most }) =>
      `В файлах дней: ${days}, а за один раз улучшается не больше ${most}. Возьмите файлы одной недели или одного месяца.`,
    en: ({ days, most }) =>
      `The files hold ${days} days, and no more than ${most} are improved at once. Take the files of one week or month.`,
  },
  'timetable.no-files': {
    ru: () => 'Файлы не приложены. Выберите книги дней (.xlsx) или список занятий (.csv).',
    en: () => 'No files were given. Choose day workbooks (.xlsx) or a list of lessons (.csv).',
  },
  'timetable.too-many-files': {
    ru: ({ most }) => `За один раз читается не больше ${most} файлов. Возьмите файлы одной недели.`,
    en: ({ most }) => `At most ${most} files are read at once. Take the files of one week.`,
  },
  'timetable.nothing-read': {
    ru: () =>
      'Ни один день не прочитан: сохранять нечего. Исправьте файлы по замечаниям и загрузите их ещё раз.',
    en: () =>
      'No day was read: there is nothing to keep. Mend the files as the remarks say and bring them again.',
  },
  'timetable.no-lessons-read': {
    ru: ({ days }) =>
      `На листах (${listed(days)}) нет ни одного занятия. Возможно, это пустой бланк: возьмите файл, в котором заполнены дисциплины.`,
    en: ({ days }) =>
      `The sheets (${listed(days)}) hold no lesson. Maybe they are an empty form: take a file in which disciplines are filled in.`,
  },
  'timetable.several-weeks': {
    ru: ({ mondays }) =>
      `В файлах дни нескольких недель (с ${listed(mondays)}), а сохраняется одна. Загрузите недели по очереди.`,
    en: ({ mondays }) =>
      `The files hold days of several weeks (from ${listed(mondays)}), and one is kept at a time. Bring them one after another.`,
  },
  'timetable.reading-closed': {
    ru: () => 'Эта загрузка уже сохранена или отменена. Загрузите файлы ещё раз.',
    en: () => 'This upload was kept or given up already. Bring the files again.',
  },
  'timetable.reading-failed': {
    ru: () => 'Файлы не удалось прочитать из-за ошибки программы. Попробуйте ещё раз по одному файлу.',
    en: () =>
      'The files could not be read because of a fault in the program. Try again with one file at a time.',
  },
  'timetable.reading-interrupted': {
    ru: () => 'Чтение прервалось: сервер остановили. Загрузите файлы ещё раз.',
    en: () => 'Reading was interrupted: the server stopped. Bring the files again.',
  },
  'timetable.too-heavy': {
    ru: () =>
      'Файлам нужно больше памяти, чем на них отведено. Возможно, в них лишние листы: загрузите дни по одному.',
    en: () =>
      'The files take more memory than is set aside for them. Maybe they hold spare sheets: bring one day at a time.',
  },
  'timetable.improving-already': {
    ru: () => 'Эта неделя уже улучшается. Дождитесь результата или остановите расчёт.',
    en: () => 'This week is being improved already. Wait for the result, or stop it.',
  },
  'timetable.improving-failed': {
    ru: () => 'Улучшить неделю не удалось из-за ошибки программы. Попробуйте ещё раз.',
    en: () => 'The week could not be improved because of a fault in the program. Try again.',
  },
  'timetable.improving-interrupted': {
    ru: () => 'Расчёт прервался: сервер остановили. Начните его ещё раз.',
    en: () => 'The work was interrupted: the server stopped. Begin it again.',
  },
  'timetable.no-such-column': {
    ru: ({ column, columns }) =>
      `В списке занятий нет столбца «${column}». Нужны столбцы: ${listed(columns)}. Возможно, он назван иначе.`,
    en: ({ column, columns }) =>
      `The list of lessons has no column “${column}”. The columns are ${listed(columns)}. Maybe it has another name.`,
  },
  'timetable.wrong-list-value': {
    ru: ({ line, column, value }) =>
      `Строка ${line} списка занятий: в столбце «${column}» стоит «${value}», так его не понять. Дата пишется 2025-10-27, пара – числом от 1 до 9, подгруппа – числом, 0 – вся группа.`,
    en: ({ line, column, value }) =>
      `Line ${line} of the list of lessons: “${value}” in column “${column}” cannot be understood. A date is written 2025-10-27, a pair is a number from 1 to 9, a subgroup a number, 0 for the whole group.`,
  },
  'timetable.broken-list': {
    ru: ({ line }) => `Список занятий не читается со строки ${line}. Возможно, там не закрыта кавычка.`,
    en: ({ line }) =>
      `The list of lessons cannot be read from line ${line} on. Maybe a quote is not closed there.`,
  },
  'timetable.sheet-passed-over': {
    ru: ({ place }) => `Лист «${place}» не прочитан: это не видимый лист дня. Проверьте, не нужен ли он.`,
    en: ({ place }) =>
      `Sheet “${place}” was passed over: it is no visible sheet of a day. See whether it is needed.`,
  },
  'timetable.weekday-differs': {
    ru: ({ place, date, written }) =>
      `${place}: ${date} – не ${written}. Взята дата; возможно, день недели остался от прошлого листа.`,
    en: ({ place, date, written }) =>
      `${place}: ${date} is no ${written}. The date was taken; maybe the weekday is left from another sheet.`,
  },
  'timetable.bells-unread': {
    ru: ({ place, written }) => `${place}: время «${written}» не понято. Впишите его как 8:00-9:30.`,
    en: ({ place, written }) => `${place}: the time “${written}” was not understood. Write it as 8:00-9:30.`,
  },
  'timetable.bells-differ': {
    ru: ({ place, pair, written, taken }) =>
      `${place}: у пары ${pair} здесь время ${written}, а выше – ${taken}. Взято первое.`,
    en: ({ place, pair, written, taken }) =>
      `${place}: pair ${pair} is at ${written} here, and at ${taken} above. The first was taken.`,
  },
  'timetable.group-odd': {
    ru: ({ place, group }) =>
      `${place}: группа названа «${group}». Возможно, это формула, которая показывает пустую ячейку.`,
    en: ({ place, group }) =>
      `${place}: a group is called “${group}”. Maybe that is a formula which shows an empty cell.`,
  },
  'timetable.group-twice': {
    ru: ({ place, group }) => `${place}: группа «${group}» стоит на листе ещё раз. Проверьте её название.`,
    en: ({ place, group }) => `${place}: group “${group}” stands on the sheet once more. Check its name.`,
  },
  'timetable.no-teacher': {
    ru: ({ place, discipline }) => `${place}: у занятия «${discipline}» не указан преподаватель.`,
    en: ({ place, discipline }) => `${place}: the lesson “${discipline}” names no teacher.`,
  },
  'timetable.no-room': {
    ru: ({ place, discipline }) => `${place}: у занятия «${discipline}» не указана аудитория.`,
    en: ({ place, discipline }) => `${place}: the lesson “${discipline}” names no room.`,
  },
  'timetable.stray-cell': {
    ru: ({ place, written }) => `${place}: «${written}» стоит без дисциплины и не прочитано.`,
    en: ({ place, written }) => `${place}: “${written}” stands without a discipline and was not read.`,
  },
  'timetable.one-room': {
    ru: ({ name, spellings, differences, sharedPairs, mostAtOnce }) =>
      `${quotedRu(spellings)} – возможно, одна аудитория «${name}»: написания отличаются ${differencesIn('ru', differences)}.${sharedRu(sharedPairs, mostAtOnce)}`,
    en: ({ name, spellings, differences, sharedPairs, mostAtOnce }) =>
      `${quotedEn(spellings)} may be one room, “${name}”: the spellings differ by ${differencesIn('en', differences)}.${sharedEn(sharedPairs, mostAtOnce)}`,
  },
  'timetable.place-remote': {
    ru: ({ spellings }) =>
      `${quotedRu(spellings)} – похоже, занятия дистанционно: места хватит любому их числу сразу.`,
    en: ({ spellings }) =>
      `${quotedEn(spellings)} seem to be remote lessons: any number of them fits at once.`,
  },
  'timetable.place-plant': {
    ru: ({ spellings }) =>
      `${quotedRu(spellings)} – похоже, занятия на предприятии: аудитория колледжа не занята.`,
    en: ({ spellings }) => `${quotedEn(spellings)} seem to be lessons at the plant: they take no room.`,
  },
  'timetable.place-nameless': {
    ru: ({ spellings }) => `${quotedRu(spellings)} не называет аудиторию: занятие останется без неё.`,
    en: ({ spellings }) => `${quotedEn(spellings)} names no room: the lesson will have none.`,
  },
}

function sharedRu(pairs: SaidFact | undefined, most: SaidFact | undefined): string {
  if (pairs === 0) return ' Вместе они ни разу не заняты.'
  return ` Вместе они заняты в ${countRu(pairs, ['паре', 'парах', 'парах'])}, до ${countRu(most, ['занятия', 'занятий', 'занятий'])} сразу: значит, места там хватает на несколько групп, или это разные места.`
}

function sharedEn(pairs: SaidFact | undefined, most: SaidFact | undefined): string {
  if (pairs === 0) return ' They are never in use at once.'
  return ` They are in use at once in ${countEn(pairs, 'pair')}, by up to ${most} lessons: there is room for several, or they are different places.`
}
