import { type Count, countEn, countRu } from '../values/plural.ts'
import type { Sentences } from '../values/sentences.ts'
import {
  askedEn,
  askedRu,
  closedRu,
  fullRu,
  ofWeeksRu,
  placesRu,
  sayResource,
  studentsRu,
  weeksEn,
  weeksRu,
  yearsRu,
} from './say-facts.ts'

/** What would help where an employer’s places, or a zone or workshop, are short. */
const ADVICE = {
  employer: {
    ru: 'Можно попросить у предприятия больше мест, найти другое предприятие или дать другие недели.',
    en: 'Maybe the employer has more places, or another employer or other weeks help.',
  },
  zone: {
    ru: 'Можно добавить смену, дать другой участок или другие недели.',
    en: 'Maybe one more shift, another zone or other weeks help.',
  },
} as const
const adviceOf = (type: unknown) => (type === 'employer' ? ADVICE.employer : ADVICE.zone)

/** Why a block has no place, why a resource is not open to it, and what is worth a look in a plan. */
export const sentences: Sentences = {
  'years.resource-full': {
    ru: facts =>
      `${sayResource(facts, 'ru')} ${fullRu(facts)} ${weeksRu(facts)}: ${askedRu(facts)}, открыто ${facts.open}. ${adviceOf(facts.type).ru}`,
    en: facts =>
      `${sayResource(facts, 'en')} is full ${weeksEn(facts)}: ${askedEn(facts)}, ${facts.open} are open. ${adviceOf(facts.type).en}`,
  },
  'years.quota-full': {
    ru: facts =>
      `${sayResource(facts, 'ru')}: квота колледжа ${weeksRu(facts)} исчерпана: ${askedRu(facts)}, по квоте ${facts.open}. Можно попросить владельца увеличить квоту.`,
    en: facts =>
      `${sayResource(facts, 'en')}: the college’s quota is used up ${weeksEn(facts)}: ${askedEn(facts)}, the quota has ${facts.open}. Maybe the owner raises the quota.`,
  },
  'years.quota-and-resource-full': {
    ru: facts =>
      `${sayResource(facts, 'ru')}: ${weeksRu(facts)} исчерпана квота колледжа (${askedRu(facts)}, по квоте ${facts.open}), и свободных мест там тоже нет. Можно увеличить квоту и добавить смену или дать другой участок.`,
    en: facts =>
      `${sayResource(facts, 'en')}: ${weeksEn(facts)} the college’s quota is used up (${askedEn(facts)}, the quota has ${facts.open}), and no places are free there either. Maybe a larger quota together with one more shift, or another zone, helps.`,
  },
  'years.group-busy': {
    ru: facts =>
      `У группы ${facts.group} ${weeksRu(facts)} нет ${ofWeeksRu(facts.weeks)} подряд для ${facts.module}: их занимают другие практики, каникулы или аттестация. Можно изменить календарный график группы.`,
    en: facts =>
      `Group ${facts.group} has no ${countEn(facts.weeks, 'consecutive week')} for ${facts.module} ${weeksEn(facts)}: other practices, holidays or exams take them. Maybe another calendar of the group helps.`,
  },
  'years.no-resource': {
    ru: ({ module, group }) =>
      `Для ${module} группы ${group} не указано, где её проходить. Укажите базу практики или места предприятия.`,
    en: ({ module, group }) =>
      `Nothing says where ${module} of group ${group} can take place. Name a practice base or an employer’s places.`,
  },
  'years.too-few-places': {
    ru: facts =>
      `${sayResource(facts, 'ru')}: там ${placesRu(facts.places)}, а в подгруппе ${studentsRu(facts.students)}. Можно разделить группу на подгруппы поменьше.`,
    en: facts =>
      `${sayResource(facts, 'en')} has ${countEn(facts.places, 'place')}, and the subgroup ${countEn(facts.students, 'student')}. Maybe divide the group further.`,
  },
  'years.resource-closed': {
    ru: facts =>
      `${sayResource(facts, 'ru')} ${closedRu(facts)} во все недели, когда возможна эта практика. Можно открыть хотя бы часть недель или дать другое место.`,
    en: facts =>
      `${sayResource(facts, 'en')} is closed in all weeks that this practice may use. Maybe open some of them, or choose another place.`,
  },
  'years.no-certified-master': {
    ru: facts =>
      `${sayResource(facts, 'ru')}: ни у кого нет действующего удостоверения для ${facts.module} программы ${facts.programme}. Направьте мастера на обучение или дайте другой участок.`,
    en: facts =>
      `${sayResource(facts, 'en')}: nobody has a valid certificate for ${facts.module} of programme ${facts.programme}. Have a master retrained, or choose another zone.`,
  },
  'years.under-age': {
    ru: facts =>
      `${sayResource(facts, 'ru')}: принимают с ${countRu(facts.age, ['года', 'лет', 'лет'])}, а младшему в подгруппе ${yearsRu(facts.now)}. Можно дать недели попозже или другое предприятие.`,
    en: facts =>
      `${sayResource(facts, 'en')} takes students from the age of ${facts.age}, and the youngest of the subgroup is ${facts.now}. Maybe later weeks or another employer suit.`,
  },
  'years.harmful-conditions': {
    ru: facts =>
      `${sayResource(facts, 'ru')}: класс условий труда ${facts.conditions} закрыт для тех, кому нет ${yearsOf(facts.age)} (${facts.source}), а младшему в подгруппе ${yearsRu(facts.now)}. Можно дать недели попозже или другое предприятие.`,
    en: facts =>
      `${sayResource(facts, 'en')}: conditions of class ${facts.conditions} are closed to those under ${facts.age} (${facts.source}), and the youngest of the subgroup is ${facts.now}. Maybe later weeks or another employer suit.`,
  },
  'years.minor-hours': {
    ru: facts =>
      `${sayResource(facts, 'ru')}: неделя практики занимает ${hoursRu(facts.hours)}, а младшему в подгруппе ${yearsRu(facts.now)}, ему можно работать не больше ${facts.limit} (${facts.source}). Можно дать недели попозже или практику на базе колледжа.`,
    en: facts =>
      `${sayResource(facts, 'en')}: a week of practice takes ${facts.hours} hours, and the youngest of the subgroup is ${facts.now} and may work ${facts.limit} at most (${facts.source}). Maybe later weeks, or practice at the college, suit.`,
  },
  'years.production-before-training': {
    ru: facts =>
      `Группа ${facts.group}: учебный план ставит ${facts.production} в ${facts.productionSemester}-й семестр, раньше ${facts.training} (${facts.trainingSemester}-й семестр). Практику обычно проходят в обратном порядке: проверьте учебный план.`,
    en: facts =>
      `Group ${facts.group}: the curriculum has ${facts.production} in semester ${facts.productionSemester}, before ${facts.training} in semester ${facts.trainingSemester}. Usually training practice comes first: check the curriculum.`,
  },
  'years.order-turned': {
    ru: facts =>
      `Группа ${facts.group}: ${facts.production} начинается раньше, чем кончается ${facts.training}, ${weeksRu(facts)}. Правило кластера это допускает; проверьте, так ли нужно.`,
    en: facts =>
      `Group ${facts.group}: ${facts.production} begins before ${facts.training} has ended, ${weeksEn(facts)}. The cluster’s rule lets it pass; check whether it is meant.`,
  },
  'years.weekly-load': {
    ru: facts =>
      `Группа ${facts.group}: ${facts.module} по ${facts.hours} ак. ч в неделю не помещается в нагрузку ${facts.limit} ак. ч (${facts.source}). Проверьте часы и недели в учебном плане.`,
    en: facts =>
      `Group ${facts.group}: ${facts.module} of ${facts.hours} academic hours a week exceeds the load of ${facts.limit} (${facts.source}). Check hours and weeks in the curriculum.`,
  },
  'years.no-curriculum': {
    ru: ({ group, curriculum, course }) =>
      `Группа ${group}: в учебном плане ${curriculum} нет часов на ${course}-й курс, поэтому её год не спланирован. Загрузите учебный план или поправьте реализацию программы.`,
    en: ({ group, curriculum, course }) =>
      `Group ${group}: curriculum ${curriculum} has no hours for year ${course}, so that the group’s year is not planned. Import the curriculum, or correct the delivery.`,
  },
  'years.no-calendar': {
    ru: ({ group, curriculum, course }) =>
      `Группа ${group}: у учебного плана ${curriculum} нет графика на ${course}-й курс. Взят обычный год: каникулы две недели зимой и девять летом, практика в конце семестра.`,
    en: ({ group, curriculum, course }) =>
      `Group ${group}: curriculum ${curriculum} has no calendar for year ${course}. A usual year was taken: holidays of two weeks in winter and nine in summer, practice at the end of a semester.`,
  },
  'years.nothing-to-plan': {
    ru: ({ year, next }) =>
      `В ${year}/${next} учебном году планировать нечего: ни у одной группы нет практики целыми неделями. Проверьте год, группы и учебные планы.`,
    en: ({ year, next }) =>
      `There is nothing to plan in ${year}/${next}: no group has practice in whole weeks. Check the year, the groups and their curricula.`,
  },
}

const hoursRu = (hours: Count): string => countRu(hours, ['час', 'часа', 'часов'])
const yearsOf = (age: Count): string => countRu(age, ['года', 'лет', 'лет'])
