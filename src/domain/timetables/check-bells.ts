import type { Finding } from '../values/finding.ts'
import { groupBy } from '../values/group-by.ts'
import type { Bell } from './bell.ts'

/** The pairs of a day in a building follow each other: each begins before it ends, and after the one before has ended. */
export function checkBells(bells: readonly Bell[]): Finding[] {
  const days = groupBy(bells, ({ site, day }) => `${site} ${day}`)
  return [...days.values()].flatMap(ofDay => [...ofDay.flatMap(checkEnd), ...checkOrder(ofDay)])
}

function checkEnd(bell: Bell): Finding[] {
  const { site, day, pair, startsAt, endsAt } = bell
  if (startsAt < endsAt) return []
  const facts = { site, day, pair, startsAt, endsAt }
  return [
    {
      severity: 'error',
      code: 'timetable.bell-ends-early',
      facts,
      register: 'bells',
      record: bell,
      field: 'endsAt',
    },
  ]
}

/** Bells of different years may contradict each other; those that ring on one day may not. */
function checkOrder(bells: readonly Bell[]): Finding[] {
  const inOrder = bells.toSorted(
    (one, other) => one.pair - other.pair || (one.startsOn < other.startsOn ? -1 : 1),
  )
  return inOrder.flatMap((bell, at) => {
    const before = inOrder
      .slice(0, at)
      .find(other => ringTogether(other, bell) && other.endsAt > bell.startsAt)
    if (!before) return []
    const { site, day, pair, startsAt } = bell
    const facts = { site, day, pair, startsAt, before: before.pair, endsAt: before.endsAt }
    return [
      {
        severity: 'error',
        code: 'timetable.bells-overlap',
        facts,
        register: 'bells',
        record: bell,
        field: 'startsAt',
      },
    ]
  })
}

const ringTogether = (one: Bell, other: Bell): boolean =>
  (one.endsOn === null || one.endsOn >= other.startsOn) &&
  (other.endsOn === null || other.endsOn >= one.startsOn)
