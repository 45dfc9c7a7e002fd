import { demoCluster } from '#demo/exchange/demo-cluster.ts'
import type { Enrolment } from '#domain/groups/enrolment.ts'
import type { Group } from '#domain/groups/group.ts'
import type { Person } from '#domain/people/person.ts'

/** How many students one of the groups has. */
const GROUP = 25

/** The sheets of so many new students, each a person with an enrolment, in new groups of 25 of a college of the demo. */
export function manyStudents(count: number) {
  const [delivery] = demoCluster(1).deliveries
  if (!delivery) throw new Error('The demo cluster teaches nothing')
  const { college, startsOn, endsOn } = delivery
  const numbers = Array.from({ length: count }, (_, at) => at)
  const groupOf = (at: number): string => `М-${Math.floor(at / GROUP) + 1}`
  const groups = numbers
    .filter(at => at % GROUP === 0)
    .map((at): Group => {
      const plan = { delivery: delivery.code, college, site: null, plannedStudents: GROUP, daysPerWeek: 6 }
      return { code: groupOf(at), ...plan, shift: 1, tutor: null, startsOn, endsOn, endReason: null }
    })
  const persons = numbers.map(
    (at): Person => ({
      code: `М${at + 1}`,
      subject: 'student',
      keeper: college,
      surname: `Вымышленный-${at + 1}`,
      givenName: 'Пример',
      patronymic: null,
      sex: at % 2 === 0 ? 'male' : 'female',
      birthDate: null,
    }),
  )
  const enrolments = numbers.map(
    (at): Enrolment => ({
      code: `М${at + 1}`,
      person: `М${at + 1}`,
      group: groupOf(at),
      subgroup: null,
      startsOn,
      orderNumber: 'М-1',
      funding: 'budget',
      endsOn: null,
      endReason: null,
    }),
  )
  return { persons, groups, enrolments }
}
