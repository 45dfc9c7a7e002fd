import { type Refusal, refuseIf } from '../values/refusal.ts'
import { type Deviation, whyNotOrder } from './deviation.ts'
import type { DeviationOrder } from './deviation-order.ts'
import type { TermLesson } from './term-lesson.ts'
import type { TermTimetable } from './term-timetable.ts'

/** The deviations for which nobody has signed: none of their lessons stands by an order. */
export function unsignedDeviations<D extends Pick<Deviation, 'lessons'>>(
  deviations: readonly D[],
  lessons: readonly { readonly id: string; readonly order: unknown }[],
): readonly D[] {
  const ordered = new Set(lessons.flatMap(({ id, order }) => (order ? [id] : [])))
  return deviations.filter(one => !one.lessons.some(id => ordered.has(id)))
}

/** Why deviations cannot be signed for, if anything speaks against it: all are signed, or the order is one of after the term. */
export function whyNotSign(
  timetable: Pick<TermTimetable, 'year' | 'term' | 'lessons'>,
  deviations: readonly Deviation[],
  order: DeviationOrder,
): Refusal | undefined {
  if (unsignedDeviations(deviations, timetable.lessons).length === 0)
    return { code: 'timetables.nothing-to-sign', facts: {} }
  return whyNotOrder(timetable, order)
}

/**
 * Signs by one order for all deviations for which nobody has signed, such as those that planning has left: in each of its weeks
 * the lesson that the students have last stands by the order, since without it their day or week would be shorter.
 *
 * @throws RefusedError as {@link whyNotSign} says.
 */
export function signDeviations<T extends Pick<TermTimetable, 'year' | 'term' | 'lessons'>>(
  timetable: T,
  deviations: readonly Deviation[],
  order: DeviationOrder,
): T {
  refuseIf(whyNotSign(timetable, deviations, order))
  const { lessons } = timetable
  const last = new Set(unsignedDeviations(deviations, lessons).flatMap(one => lastLessons(one, lessons)))
  return { ...timetable, lessons: lessons.map(one => (last.has(one.id) ? { ...one, order } : one)) }
}

/** The lessons that are the last of a deviation in one of its weeks. */
function lastLessons({ weeks, lessons: ids }: Deviation, lessons: readonly TermLesson[]): string[] {
  const own = lessons.filter(({ id }) => ids.includes(id)).sort((one, other) => endOf(other) - endOf(one))
  return weeks.flatMap(week => own.find(one => one.weeks.includes(week))?.id ?? [])
}

/** A number that grows with the day of the week and the last pair; below all others without a place. */
const endOf = ({ place, pairs }: TermLesson): number =>
  place ? Math.max(...place.weekdays) * 100 + place.pair + pairs : 0
