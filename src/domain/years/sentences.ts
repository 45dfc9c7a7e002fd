import type { Fact } from '../values/refusal.ts'
import type { Sentences } from '../values/sentences.ts'

const weeksRu = (from: Fact | undefined, to: Fact | undefined): string =>
  from === to ? `в нед. ${from}` : `в нед. ${from}–${to}`
const weeksEn = (from: Fact | undefined, to: Fact | undefined): string =>
  from === to ? `in week ${from}` : `in weeks ${from}–${to}`

const UNITS = {
  shifts: { ru: 'смен', en: 'shifts' },
  places: { ru: 'мест', en: 'places' },
} as const
const unitOf = (unit: Fact | undefined) => (unit === 'shifts' ? UNITS.shifts : UNITS.places)

/** Why a block has no place, and why a resource is not open to it. */
export const sentences: Sentences = {
  'years.resource-full': {
    ru: ({ resource, code, from, to, asked, needed, open, unit }) =>
      `${code} «${resource}»: полон ${weeksRu(from, to)}: подгрупп просят место ${asked}, им нужно ${needed} ${unitOf(unit).ru}-недель, открыто ${open}. Возможно, помогут ещё одна смена, другой участок или другие недели.`,
    en: ({ resource, code, from, to, asked, needed, open, unit }) =>
      `${code} “${resource}” is full ${weeksEn(from, to)}: ${asked} subgroups ask for it and need ${needed} ${unitOf(unit).en} × weeks, ${open} are open. Maybe one more shift, another zone or other weeks help.`,
  },
  'years.quota-full': {
    ru: ({ resource, code, from, to, asked, needed, open }) =>
      `${code} «${resource}»: квота колледжа исчерпана ${weeksRu(from, to)}: подгрупп просят место ${asked}, им нужно ${needed} мест-недель, по квоте ${open}. Возможно, владелец участка увеличит квоту.`,
    en: ({ resource, code, from, to, asked, needed, open }) =>
      `${code} “${resource}”: the college’s quota is used up ${weeksEn(from, to)}: ${asked} subgroups ask for it and need ${needed} places × weeks, the quota has ${open}. Maybe the owner of the zone raises the quota.`,
  },
  'years.quota-and-resource-full': {
    ru: ({ resource, code, from, to, asked, needed, open }) =>
      `${code} «${resource}»: ${weeksRu(from, to)} исчерпана квота колледжа (нужно ${needed} мест-недель на ${asked} подгрупп, по квоте ${open}) и полон сам участок. Возможно, помогут большая квота вместе с ещё одной сменой или другой участок.`,
    en: ({ resource, code, from, to, asked, needed, open }) =>
      `${code} “${resource}”: ${weeksEn(from, to)} the college’s quota is used up (${asked} subgroups need ${needed} places × weeks, the quota has ${open}) and the zone itself is full. Maybe a larger quota together with one more shift, or another zone, helps.`,
  },
  'years.group-busy': {
    ru: ({ group, module, weeks, from, to }) =>
      `У группы ${group} ${weeksRu(from, to)} нет ${weeks} недель подряд для ${module}: они заняты другими практиками, каникулами или аттестацией. Возможно, поможет другой график.`,
    en: ({ group, module, weeks, from, to }) =>
      `Group ${group} has no ${weeks} consecutive weeks for ${module} ${weeksEn(from, to)}: other practices, holidays or exams take them. Maybe another calendar helps.`,
  },
  'years.no-resource': {
    ru: ({ module, group }) =>
      `Для ${module} группы ${group} не названо, где её проходить. Укажите базу практики или места предприятия.`,
    en: ({ module, group }) =>
      `Nothing says where ${module} of group ${group} can take place. Name a practice base or an employer’s places.`,
  },
  'years.too-few-places': {
    ru: ({ resource, code, places, students }) =>
      `${code} «${resource}»: мест ${places}, а в подгруппе ${students}. Возможно, стоит разделить группу мельче.`,
    en: ({ resource, code, places, students }) =>
      `${code} “${resource}” has ${places} places, and the subgroup ${students} students. Maybe divide the group further.`,
  },
  'years.resource-closed': {
    ru: ({ resource, code }) => `${code} «${resource}»: закрыт во все недели этой практики.`,
    en: ({ resource, code }) => `${code} “${resource}” is closed in all weeks of this practice.`,
  },
  'years.no-certified-master': {
    ru: ({ resource, code, module }) =>
      `${code} «${resource}»: нет мастера с действующим удостоверением для ${module}. Направьте мастера на обучение или выберите другой участок.`,
    en: ({ resource, code, module }) =>
      `${code} “${resource}”: nobody has a valid certificate for ${module}. Have a master retrained or choose another zone.`,
  },
  'years.under-age': {
    ru: ({ resource, code, age, now }) =>
      `${code} «${resource}»: принимают с ${age} лет, а младшему в подгруппе ${now}. Возможно, подойдут более поздние недели.`,
    en: ({ resource, code, age, now }) =>
      `${code} “${resource}” takes students from the age of ${age}, and the youngest of the subgroup is ${now}. Maybe later weeks suit.`,
  },
  'years.harmful-conditions': {
    ru: ({ resource, code, conditions, now }) =>
      `${code} «${resource}»: класс условий труда ${conditions} закрыт для несовершеннолетних (ст. 265 ТК РФ), а младшему в подгруппе ${now}.`,
    en: ({ resource, code, conditions, now }) =>
      `${code} “${resource}”: conditions of class ${conditions} are closed to minors (art. 265 of the Labour Code), and the youngest of the subgroup is ${now}.`,
  },
}
