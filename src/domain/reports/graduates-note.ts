import type { LocalDate } from '../values/local-date.ts'
import type { Text } from '../values/text.ts'

/** Why nobody has graduated yet, where that is so: when teaching began, and when the first ones will. */
export function graduatesNote(
  graduates: number,
  teachingSince: LocalDate,
  firstYear: string | number | null,
): Text | undefined {
  if (graduates > 0) return undefined
  const [year, month, day] = teachingSince.split('-')
  const since = `${day}.${month}.${year}`
  if (firstYear === null) {
    return {
      ru: `Выпускников ещё нет: обучение в кластере начинается ${since}.`,
      en: `Nobody has graduated yet: teaching in the cluster begins on ${since}.`,
    }
  }
  return {
    ru: `Выпускников ещё нет: обучение началось ${since}, первый выпуск — в ${firstYear} году.`,
    en: `Nobody has graduated yet: teaching began on ${since}, and the first will graduate in ${firstYear}.`,
  }
}
