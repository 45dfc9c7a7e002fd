import { describe, expect, it } from 'vitest'
import { roleWords } from '#domain/access/role.ts'
import { createDice } from '../values/dice.ts'
import { nameDrawer, womanSurname } from './draw-name.ts'
import { DEMO_PERSONAS } from './personas.ts'
import { staffEmployments, staffPersons } from './staff.ts'

describe('the personas of the demo', () => {
  it('have somebody for each role, and two who act in two roles', () => {
    expect(new Set(DEMO_PERSONAS.map(({ role }) => role))).toEqual(new Set(Object.keys(roleWords)))
    // 14 personas of 12 persons.
    expect(DEMO_PERSONAS.length - new Set(DEMO_PERSONAS.map(({ person }) => person)).size).toBe(2)
  })

  it('are told apart by their codes', () => {
    expect(new Set(DEMO_PERSONAS.map(({ code }) => code)).size).toBe(DEMO_PERSONAS.length)
  })

  it('work where they act, the student apart', () => {
    const posts = new Set(staffEmployments().map(({ person, organisation }) => `${person} ${organisation}`))
    for (const { role, person, organisation } of DEMO_PERSONAS)
      if (role !== 'student') expect(posts).toContain(`${person} ${organisation}`)
  })
})

describe('names', () => {
  it('end as the sex asks', () => {
    expect(['Орлов', 'Киселёв', 'Ильин', 'Павловский', 'Шевчук', 'Кравченко'].map(womanSurname)).toEqual([
      'Орлова',
      'Киселёва',
      'Ильина',
      'Павловская',
      'Шевчук',
      'Кравченко',
    ])
  })

  it('are borne by one person each', () => {
    const draw = nameDrawer(createDice(3, 'names'))
    const names = Array.from({ length: 3000 }, (_, number) => draw(number % 2 === 0 ? 'female' : 'male'))
    const full = names.map(({ surname, givenName, patronymic }) => `${surname} ${givenName} ${patronymic}`)
    expect(new Set(full).size).toBe(3000)
  })

  it('of the staff agree in surname and patronymic', () => {
    for (const { sex, surname, patronymic } of staffPersons(createDice(1, 'staff'))) {
      expect(patronymic?.endsWith(sex === 'female' ? 'на' : 'ич')).toBe(true)
      if (sex === 'male') expect(surname).not.toMatch(/(ова|ева|ина|ская)$/)
    }
  })
})
