import { type Count, countEn, countRu, formRu } from '../values/plural.ts'
import type { SaidFacts } from '../values/sentences.ts'
import type { Language } from '../values/text.ts'

type Facts = SaidFacts

/** The words for each kind of place of practice, with what agrees with their gender. */
const KINDS = {
  zone: { ru: 'Участок', en: 'Zone', full: 'полон', closed: 'закрыт' },
  workshop: { ru: 'Мастерская', en: 'Workshop', full: 'полна', closed: 'закрыта' },
  employer: { ru: 'Место практики', en: 'Practice place', full: 'занято', closed: 'закрыто' },
} as const

const kindOf = ({ type }: Facts) => KINDS[type === 'workshop' || type === 'employer' ? type : 'zone']

/** A place of practice by its kind and name; an employer's is known by its workshop, the others by their code too. */
export function sayResource(facts: Facts, language: Language): string {
  const { code, resource, type } = facts
  const name = language === 'ru' ? `«${resource}»` : `“${resource}”`
  const word = kindOf(facts)[language]
  return type === 'employer' ? `${word} ${name}` : `${word} ${code} ${name}`
}

/** That it is full, or closed, in the gender of its word. */
export const fullRu = (facts: Facts): string => kindOf(facts).full
export const closedRu = (facts: Facts): string => kindOf(facts).closed

/** The weeks of a reason, with the dates where they are known: «в нед. 36–39 (04.05–31.05)». */
export const weeksRu = (facts: Facts): string => `в нед. ${span(facts)}${dates(facts)}`
export const weeksEn = (facts: Facts): string =>
  `in ${facts.from === facts.to ? 'week' : 'weeks'} ${span(facts)}${dates(facts)}`

const span = ({ from, to }: Facts): string => (from === to ? `${from}` : `${from}–${to}`)

const dates = ({ firstDay, lastDay }: Facts): string =>
  typeof firstDay === 'string' && typeof lastDay === 'string' ? ` (${short(firstDay)}–${short(lastDay)})` : ''

/** A date without its year: 04.05. */
const short = (day: string): string => day.slice(0, 5)

const UNITS = {
  shifts: { ru: ['смену-неделю', 'смены-недели', 'смен-недель'], en: 'shift-week' },
  places: { ru: ['место-неделю', 'место-недели', 'место-недель'], en: 'place-week' },
} as const

const unitOf = ({ unit }: Facts) => (unit === 'shifts' ? UNITS.shifts : UNITS.places)

/** Who asks for how much: «5 подгрупп просят 144 место-недели». */
export function askedRu(facts: Facts): string {
  const { asked } = facts
  const subgroups = countRu(asked, ['подгруппа', 'подгруппы', 'подгрупп'])
  const verb = formRu(asked, ['просит', 'просят', 'просят'])
  return `${subgroups} ${verb} ${countRu(facts.needed, unitOf(facts).ru)}`
}
export function askedEn(facts: Facts): string {
  const { asked } = facts
  const subgroups = countEn(asked, 'subgroup')
  return `${subgroups} ${asked === 1 ? 'asks' : 'ask'} for ${countEn(facts.needed, unitOf(facts).en)}`
}

/** Students, places, years or weeks, counted in Russian. */
export const studentsRu = (count: Count): string => countRu(count, ['студент', 'студента', 'студентов'])
export const placesRu = (count: Count): string => countRu(count, ['место', 'места', 'мест'])
export const yearsRu = (count: Count): string => countRu(count, ['год', 'года', 'лет'])
export const ofWeeksRu = (count: Count): string => countRu(count, ['недели', 'недель', 'недель'])
