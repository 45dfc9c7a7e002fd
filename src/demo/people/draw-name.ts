import type { Person } from '#domain/people/person.ts'
import type { Dice } from '../values/dice.ts'
import { MEN, SURNAMES, WOMEN } from './names.ts'

/** A name with the sex that its endings speak of. */
export type DrawnName = Pick<Person, 'surname' | 'givenName' | 'patronymic'> & {
  readonly sex: 'female' | 'male'
}

const pickFrom = <T>(dice: Dice, items: readonly T[], otherwise: T): T =>
  items[dice.below(items.length)] ?? otherwise

/** Draws names so that no two persons of one register bear the same. */
export function nameDrawer(dice: Dice): (sex: 'female' | 'male') => DrawnName {
  const taken = new Set<string>()
  return sex => {
    for (;;) {
      const name = drawName(dice, sex)
      const full = `${name.surname} ${name.givenName} ${name.patronymic}`
      if (taken.has(full)) continue
      taken.add(full)
      return name
    }
  }
}

function drawName(dice: Dice, sex: 'female' | 'male'): DrawnName {
  const surname = pickFrom(dice, SURNAMES, 'Петров')
  const [, son, daughter] = pickFrom(dice, MEN, ['Иван', 'Иванович', 'Ивановна'])
  return sex === 'male'
    ? { sex, surname, givenName: pickFrom(dice, MEN, ['Иван', '', ''])[0], patronymic: son }
    : { sex, surname: womanSurname(surname), givenName: pickFrom(dice, WOMEN, 'Анна'), patronymic: daughter }
}

/** The surname as a woman bears it: Орлов – Орлова, Павловский – Павловская, Шевчук – Шевчук. */
export function womanSurname(surname: string): string {
  if (/[оеё]в$|ин$/.test(surname)) return `${surname}а`
  return surname.replace(/ский$/, 'ская')
}
