import type { Person } from '#domain/people/person.ts'
import type { Dice } from '../values/dice.ts'
/** A name with the sex that its endings speak of. */
export type DrawnName = Pick<Person, 'surname' | 'givenName' | 'patronymic'> & {
  readonly sex: 'female' | 'male'
}
/** Draws names so that no two persons of one register bear the same. */
export declare function nameDrawer(dice: Dice): (sex: 'female' | 'male') => DrawnName
/** The surname as a woman bears it: Орлов – Орлова, Павловский – Павловская, Шевчук – Шевчук. */
export declare function womanSurname(surname: string): string
