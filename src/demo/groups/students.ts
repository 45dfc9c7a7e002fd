import type { Enrolment, EnrolmentEnd } from '#domain/groups/enrolment.ts'
import type { Person } from '#domain/people/person.ts'
import { addDays, type LocalDate, localDate } from '#domain/values/local-date.ts'
import { nameDrawer } from '../people/draw-name.ts'
import type { Dice } from '../values/dice.ts'
import { type DemoGroup, demoGroups } from './groups.ts'

/** The students of the first intake and their places in its groups. */
export interface DemoStudents {
  readonly persons: Person[]
  readonly enrolments: Enrolment[]
}

const FIRST_DAY = localDate('2024-09-01')

/** Those who left a group before the demo's date: the last day, and why. */
const LEAVERS: readonly (readonly [group: string, lastDay: string, reason: EnrolmentEnd])[] = [
  ['СВ-24-1', '2024-10-13', 'withdrawn'],
  ['СВ-24-3', '2024-11-04', 'withdrawn'],
  ['СЛ-24-2', '2024-12-22', 'expelled'],
  ['ОН-24-3', '2024-10-27', 'transferred'],
  ['ЭМ-24-1', '2024-12-01', 'academicLeave'],
  ['ФР-24-1', '2024-09-29', 'withdrawn'],
  ['ПО-24-2', '2025-01-12', 'withdrawn'],
  ['АД-24-1', '2024-10-06', 'withdrawn'],
]

/** One student moved from one group to another and is counted once: where from, where to, and the first day there. */
const MOVED = { from: 'ТМ-24-1', to: 'ТМ-24-2', on: localDate('2024-11-11') }

/** How many of a hundred students of a trade are women, where they are not few. */
const WOMEN_IN_HUNDRED: Readonly<Record<string, number>> = { ТМ: 35, КК: 45, АД: 35, АТ: 20, МР: 15 }
const USUAL_WOMEN_IN_HUNDRED = 4

/** Enrols the first intake: as many as each group has today, and before them those who have left since. */
export function demoStudents(dice: Dice): DemoStudents {
  const drawName = nameDrawer(dice)
  const persons: Person[] = []
  const enrolments: Enrolment[] = []

  const admit = (group: DemoGroup): string => {
    const women = WOMEN_IN_HUNDRED[group.intake.programme.letters] ?? USUAL_WOMEN_IN_HUNDRED
    const code = `S24-${String(persons.length + 1).padStart(4, '0')}`
    const name = drawName(dice.below(100) < women ? 'female' : 'male')
    persons.push({
      code,
      subject: 'student',
      keeper: group.record.college,
      ...name,
      birthDate: drawBirthDate(dice),
    })
    return code
  }
  const enrol = (person: string, group: DemoGroup, subgroup: number, rest: Partial<Enrolment> = {}): void => {
    enrolments.push({
      code: `E24-${String(enrolments.length + 1).padStart(4, '0')}`,
      person,
      group: group.record.code,
      subgroup,
      startsOn: FIRST_DAY,
      orderNumber: '118-с от 19.08.2024',
      funding: dice.below(8) === 0 ? 'target' : 'budget',
      endsOn: null,
      endReason: null,
      ...rest,
    })
  }

  for (const group of demoGroups().filter(({ intake }) => intake.year === 2024)) {
    for (const [code, lastDay, endReason] of LEAVERS)
      if (code === group.record.code) enrol(admit(group), group, 2, { endsOn: localDate(lastDay), endReason })
    const moved = MOVED.to === group.record.code ? movedStudent(enrolments) : undefined
    if (moved) enrol(moved.person, group, 1, { startsOn: MOVED.on, orderNumber: '164-с от 08.11.2024' })
    for (const { number, plannedStudents } of group.subgroups) {
      const already = moved && number === 1 ? 1 : 0
      for (let seat = already; seat < plannedStudents; seat++) enrol(admit(group), group, number)
    }
    if (MOVED.from === group.record.code)
      enrol(admit(group), group, 1, { endsOn: addDays(MOVED.on, -1), endReason: 'transferred' })
  }
  return { persons, enrolments }
}

const movedStudent = (enrolments: readonly Enrolment[]): Enrolment | undefined =>
  enrolments.find(({ group, endReason }) => group === MOVED.from && endReason === 'transferred')

/** Two in three were 15 on the day of enrolment, most others 16, a few 17. */
function drawBirthDate(dice: Dice): LocalDate {
  const draw = dice.below(100)
  const age = draw < 66 ? 15 : draw < 94 ? 16 : 17
  return addDays(localDate(`${2024 - age - 1}-09-02`), dice.below(365))
}
