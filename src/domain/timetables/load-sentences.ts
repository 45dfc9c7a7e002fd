import { countRu } from '../values/plural.ts'
import type { SaidFact, SaidFacts, Sentences } from '../values/sentences.ts'
import type { Language, Text } from '../values/text.ts'
import { classroomKindWords } from '../zones/classroom.ts'
import { lessonKindWords } from './teaching-load.ts'

type Facts = SaidFacts

const word = (
  words: Readonly<Record<string, Text>>,
  fact: SaidFact | undefined,
  language: Language,
): string => words[String(fact)]?.[language] ?? String(fact)
const kindRu = (facts: Facts) => word(lessonKindWords, facts.kind, 'ru')
const kindEn = (facts: Facts) => word(lessonKindWords, facts.kind, 'en')

const DAYS = {
  usual: { ru: 'обычный день', en: 'usual days' },
  saturday: { ru: 'суббота', en: 'Saturdays' },
  short: { ru: 'предпраздничный день', en: 'days before a holiday' },
} as const
const FIELDS = {
  teacher: { ru: 'преподаватель', en: 'the teacher' },
  hours: { ru: 'часы', en: 'the hours' },
} as const

/** Whose hours they are: the group's, or those of one of its subgroups. */
const whoRu = (facts: Facts) =>
  facts.subgroup ? `подгруппы ${facts.subgroup} группы ${facts.group}` : `группы ${facts.group}`
const whoEn = (facts: Facts) =>
  facts.subgroup ? `subgroup ${facts.subgroup} of group ${facts.group}` : `group ${facts.group}`

/** What is wrong with bells, teaching loads and absences. */
export const loadSentences: Sentences = {
  'timetable.bell-ends-early': {
    ru: facts =>
      `Пара ${facts.pair} кончается в ${facts.endsAt}, а начинается в ${facts.startsAt}. Возможно, время переставлено.`,
    en: facts =>
      `Pair ${facts.pair} ends at ${facts.endsAt} and begins at ${facts.startsAt}. Maybe the times are swapped.`,
  },
  'timetable.bells-overlap': {
    ru: facts =>
      `Площадка ${facts.site}, ${word(DAYS, facts.day, 'ru')}: пара ${facts.pair} начинается в ${facts.startsAt}, а пара ${facts.before} кончается только в ${facts.endsAt}. Сдвиньте одну из них или закончите прежние звонки.`,
    en: facts =>
      `Site ${facts.site}, ${word(DAYS, facts.day, 'en')}: pair ${facts.pair} begins at ${facts.startsAt}, but pair ${facts.before} ends at ${facts.endsAt}. Move one of them, or end the earlier bells.`,
  },
  'timetable.pairs-out-of-order': {
    ru: facts =>
      `Отсутствие с пары ${facts.fromPair} по пару ${facts.toPair}: последняя раньше первой. Возможно, они переставлены.`,
    en: facts =>
      `The absence lasts from pair ${facts.fromPair} to pair ${facts.toPair}: the last comes before the first. Maybe they are swapped.`,
  },
  'timetable.no-such-subgroup': {
    ru: facts =>
      `В группе ${facts.group} нет подгруппы ${facts.subgroup}. Возможно, её надо добавить на лист «Подгруппы».`,
    en: facts =>
      `Group ${facts.group} has no subgroup ${facts.subgroup}. Maybe it has to be added to the sheet “Subgroups”.`,
  },
  'timetable.classroom-of-another-kind': {
    ru: facts =>
      `${facts.classroom} – ${word(classroomKindWords, facts.kind, 'ru')}, а занятию нужна: ${facts.asked ? word(classroomKindWords, facts.asked, 'ru') : 'обычная аудитория'}. Выберите другую аудиторию или измените вид.`,
    en: facts =>
      `${facts.classroom} is a room of the kind “${word(classroomKindWords, facts.kind, 'en')}”, and the lesson asks for “${facts.asked ? word(classroomKindWords, facts.asked, 'en') : 'an ordinary room'}”. Choose another classroom, or change the kind.`,
  },
  'timetable.classroom-lacks': {
    ru: facts =>
      `В аудитории ${facts.classroom} нет того, что нужно занятию: ${listed(facts.lacks)}. Выберите другую или дополните её оснащение.`,
    en: facts =>
      `Classroom ${facts.classroom} lacks what the lesson needs: ${listed(facts.lacks)}. Choose another one, or add to its features.`,
  },
  'timetable.classroom-too-small': {
    ru: facts =>
      `В аудитории ${facts.classroom} мест: ${facts.seats}, а студентов ${facts.students}. Возможно, найдётся аудитория больше.`,
    en: facts =>
      `Classroom ${facts.classroom} has ${facts.seats} seats for ${facts.students} students. Maybe there is a larger one.`,
  },
  'timetable.stream-not-lecture': {
    ru: facts =>
      `Поток «${facts.stream}»: у группы ${facts.group} это ${kindRu(facts)}, а вместе читают только лекции. Возможно, слово потока здесь лишнее.`,
    en: facts =>
      `Stream “${facts.stream}”: for group ${facts.group} these are ${kindEn(facts)}, and only lectures are read together. Maybe the word of the stream should go.`,
  },
  'timetable.stream-differs': {
    ru: facts =>
      `Поток «${facts.stream}»: ${word(FIELDS, facts.field, 'ru')} у группы ${facts.group} – ${facts.value ?? 'нет'}, у группы ${facts.other} – ${facts.otherValue ?? 'нет'}. Сделайте одинаковыми или разведите потоки.`,
    en: facts =>
      `Stream “${facts.stream}”: ${word(FIELDS, facts.field, 'en')} of group ${facts.group}: ${facts.value ?? 'none'}; of group ${facts.other}: ${facts.otherValue ?? 'none'}. Make them the same, or part the stream.`,
  },
  'timetable.load-hours-differ': {
    ru: facts =>
      `${facts.index}, ${kindRu(facts)}: нагрузка ${whoRu(facts)} – ${facts.hours} ч, а в учебном плане на семестр ${facts.semester} – ${facts.planned} ч. Исправьте одно из чисел.`,
    en: facts =>
      `${facts.index}, ${kindEn(facts)}: the load of ${whoEn(facts)} is ${facts.hours} h, and its curriculum has ${facts.planned} h in semester ${facts.semester}. Correct one of the numbers.`,
  },
  'timetable.load-not-in-curriculum': {
    ru: facts =>
      `В учебном плане группы ${facts.group} на семестр ${facts.semester} нет такого: ${facts.index}, ${kindRu(facts)}. Возможно, это другой семестр или индекс.`,
    en: facts =>
      `The curriculum of group ${facts.group} has nothing like ${facts.index}, ${kindEn(facts)}, in semester ${facts.semester}. Maybe it is another semester or index.`,
  },
  'timetable.load-missing': {
    ru: facts =>
      `У группы ${facts.group} в полугодии ${facts.term} года ${facts.year} нет нагрузки: ${facts.index}, ${kindRu(facts)}, ${facts.planned} ч по учебному плану. Добавьте строку.`,
    en: facts =>
      `Group ${facts.group} has no load in term ${facts.term} of ${facts.year} for ${facts.index}, ${kindEn(facts)}: ${facts.planned} h by the curriculum. Add it.`,
  },
  'timetable.teacher-above-rate': {
    ru: facts =>
      `У преподавателя ${facts.worker} в ${facts.year} учебном году ${facts.hours} ч, а на ставку ${facts.rate} приходится ${facts.most} (${facts.source}). Возможно, ставку надо увеличить или часы передать.`,
    en: facts =>
      `Teacher ${facts.worker} has ${facts.hours} h in the academic year ${facts.year}, and a rate of ${facts.rate} means ${facts.most} (${facts.source}). Maybe raise the rate, or give hours to somebody else.`,
  },
  'timetable.teacher-above-limit': {
    ru: facts =>
      `У работника ${facts.worker} в ${facts.year} учебном году ${facts.hours} ч, а больше ${facts.most} нельзя (${facts.source}). Передайте часть часов.`,
    en: facts =>
      `Worker ${facts.worker} has ${facts.hours} h in the academic year ${facts.year}, and no more than ${facts.most} are allowed (${facts.source}). Give some of them to somebody else.`,
  },
  'timetable.master-above-week': {
    ru: facts =>
      `У мастера ${facts.worker} в полугодии ${facts.term} ${facts.clockHours} ч (по 60 минут), а за ${countRu(facts.weeks, ['неделю', 'недели', 'недель'])} можно не больше ${facts.most} (${facts.source}). Передайте часть практики.`,
    en: facts =>
      `Master ${facts.worker} has ${facts.clockHours} clock hours in term ${facts.term}, and ${facts.weeks} weeks allow ${facts.most} (${facts.source}). Give some of the practice to somebody else.`,
  },
}

const listed = (fact: SaidFact | undefined): string => (Array.isArray(fact) ? fact.join(', ') : String(fact))
