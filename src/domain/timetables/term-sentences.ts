import { countEn, countRu } from '../values/plural.ts'
import type { SaidFacts, Sentences } from '../values/sentences.ts'
import type { Language } from '../values/text.ts'
import { classroomKindWords } from '../zones/classroom.ts'
import { sayTime } from './say-time.ts'

type Facts = SaidFacts

/** Why a lesson of a term has no place. */
export const termSentences: Sentences = {
  'timetables.nothing-to-plan': {
    ru: ({ year, next }) =>
      `В ${year}/${next} учебном году на это полугодие нет нагрузки. Заполните лист «Нагрузка».`,
    en: ({ year, next }) =>
      `There are no teaching loads for this term of ${year}/${next}. Fill in their sheet.`,
  },
  'timetables.vacancy': {
    ru: ({ group, index, hours }) =>
      `Для ${index} группы ${group} (${hours} ч) нет преподавателя. Назначьте его в нагрузке.`,
    en: ({ group, index, hours }) =>
      `Nobody teaches ${index} of group ${group} (${hours} h). Name a teacher in the teaching load.`,
  },
  'timetables.teacher-gone': {
    ru: ({ group, index, teacher }) =>
      `${index} группы ${group} ведёт работник ${teacher}, который в этом полугодии не преподаёт. Назначьте другого.`,
    en: ({ group, index, teacher }) =>
      `${index} of group ${group} is given to worker ${teacher}, who does not teach in this term. Name another one.`,
  },
  'timetables.teacher-never-free': {
    ru: ({ group, index, teacher }) =>
      `У преподавателя ${teacher} нет ни одной пары, в которую учится группа ${group} (${index}): мешают отсутствие и методические дни. Можно изменить их или назначить другого преподавателя.`,
    en: ({ group, index, teacher }) =>
      `Teacher ${teacher} is away at every pair of group ${group} (${index}). Maybe other method days or another teacher help.`,
  },
  'timetables.no-bells': {
    ru: ({ site, group }) =>
      `Для площадки ${site} не заданы звонки, поэтому группе ${group} негде поставить занятия. Заполните звонки.`,
    en: ({ site, group }) =>
      `Site ${site} has no bells, so lessons of group ${group} have no time. Fill in the bells.`,
  },
  'timetables.no-room': {
    ru: facts =>
      `Для ${facts.index} группы ${facts.group} нет аудитории: ${roomRu(facts)}, ${countRu(facts.students, ['студент', 'студента', 'студентов'])}. Можно разделить группу на подгруппы или изменить требование в нагрузке.`,
    en: facts =>
      `There is no room for ${facts.index} of group ${facts.group}: ${roomEn(facts)}, ${countEn(facts.students, 'student')}. Maybe subgroups or another requirement in the load help.`,
  },
  'timetables.no-master': {
    ru: facts =>
      `Никто не допущен вести ${facts.index} группы ${facts.group} на ${facts.zone} ${weeksRu(facts)}. Обучите мастера или назначьте его в нагрузке.`,
    en: facts =>
      `Nobody is certified to lead ${facts.index} of group ${facts.group} at ${facts.zone} ${weeksEn(facts)}. Train a master, or name one in the load.`,
  },
  'timetables.masters-taken': {
    ru: facts =>
      `Для ${facts.index} группы ${facts.group} на ${facts.zone} ${weeksRu(facts)} не осталось мастера: ${countRu(facts.blocks, ['подгруппа', 'подгруппы', 'подгрупп'])} на ${countRu(facts.masters, ['мастера', 'мастеров', 'мастеров'])}. Можно обучить ещё одного или сдвинуть практику.`,
    en: facts =>
      `No master is left for ${facts.index} of group ${facts.group} at ${facts.zone} ${weeksEn(facts)}: ${countEn(facts.blocks, 'subgroup')} for ${countEn(facts.masters, 'master')}. Maybe one more certificate or other weeks help.`,
  },
  'timetables.all-taken': {
    ru: facts =>
      `${facts.index}, ${listed(facts.groups)}: возможных пар ${facts.times}, студенты заняты в ${facts.studentsBusy}, преподаватель ${facts.teacher} – в ${facts.teacherBusy}, аудитории – в ${facts.roomsBusy}. Дешевле всего ${sayTime(facts, 'ru')}: ${moveRu(facts)}.`,
    en: facts =>
      `${facts.index}, ${listed(facts.groups)}: possible pairs ${facts.times}; students are busy at ${facts.studentsBusy}, teacher ${facts.teacher} at ${facts.teacherBusy}, the rooms at ${facts.roomsBusy}. Cheapest is ${sayTime(facts, 'en')}: ${moveEn(facts)}.`,
  },
}

const listed = (fact: Facts[string] | undefined): string =>
  Array.isArray(fact) ? fact.join(', ') : String(fact)

const span = ({ firstWeek, lastWeek }: Facts): string =>
  firstWeek === lastWeek ? `${firstWeek}` : `${firstWeek}–${lastWeek}`
const weeksRu = (facts: Facts): string => `в нед. ${span(facts)}`
const weeksEn = (facts: Facts): string => `in weeks ${span(facts)}`

function kindOf({ kind }: Facts, language: Language): string {
  const words: Readonly<Record<string, { readonly ru: string; readonly en: string }>> = classroomKindWords
  return words[String(kind)]?.[language] ?? String(kind)
}
const roomRu = (facts: Facts): string =>
  facts.room ? `нужна именно ${facts.room}` : [kindOf(facts, 'ru'), facts.needs].filter(Boolean).join(', ')
const roomEn = (facts: Facts): string =>
  facts.room ? `only ${facts.room} will do` : [kindOf(facts, 'en'), facts.needs].filter(Boolean).join(', ')

/** The lessons that would have to move, as people call them; the reasons of older plans only know them by their keys. */
const toMove = ({ move, moveNames }: Facts): string => {
  const named = Array.isArray(moveNames) ? moveNames : move
  return Array.isArray(named) ? named.join('; ') : ''
}
const moveRu = (facts: Facts): string =>
  toMove(facts) === '' ? 'освободить преподавателя' : `перенести ${toMove(facts)}`
const moveEn = (facts: Facts): string =>
  toMove(facts) === '' ? 'let the teacher be there' : `move ${toMove(facts)}`
