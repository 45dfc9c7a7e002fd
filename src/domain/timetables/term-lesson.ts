import type { WeekNumber } from '../values/academic-year.ts'
import type { Weekday } from '../values/local-date.ts'
import type { Refusal } from '../values/refusal.ts'
import type { DeviationOrder } from './deviation-order.ts'
import type { LessonKind } from './teaching-load.ts'

/** Who attends a lesson together: a group, or one of its subgroups. */
export interface Audience {
  readonly group: string
  /** `null` for the whole group. */
  readonly subgroup: number | null
}

/** Who comes, as people write it: «СВ-24-1», or «СВ-24-1/2» for its second subgroup. */
export const nameAudience = ({ group, subgroup }: Audience): string =>
  subgroup === null ? group : `${group}/${subgroup}`

/** Those who come to a lesson together, one after another. */
export const nameAudiences = (audience: readonly Audience[]): string => audience.map(nameAudience).join(', ')

/** Where a lesson stands in the week, and who teaches it where. */
export interface LessonPlace {
  /** The days of the week; several for practice, which takes the week as a whole. */
  readonly weekdays: readonly Weekday[]
  /** The first pair of the day. */
  readonly pair: number
  /** The worker's post. */
  readonly teacher: string
  /** A classroom, a zone or a workshop; `null` where none is needed. */
  readonly room: string | null
}

/** A lesson of a term: the same audience, part, pair and room in each of its weeks. */
export interface TermLesson {
  /** The load and a number within it: the same for the same lesson in every version. */
  readonly id: string
  /** The loads whose hours it delivers; several are a stream. */
  readonly loads: readonly string[]
  readonly audience: readonly Audience[]
  /** The row of the curriculum, such as «МДК.01.01». */
  readonly index: string
  readonly kind: LessonKind
  /** How many students come. */
  readonly students: number
  /** The weeks of the academic year in which it is held. */
  readonly weeks: readonly WeekNumber[]
  /** How many pairs in a row it takes on each of its days. */
  readonly pairs: number
  /** `null` while it has no place. */
  readonly place: LessonPlace | null
  /** Whether planning may not move it. */
  readonly locked: boolean
  /** Why it has no place. */
  readonly reason: Refusal | null
  /** The order by which it stands where a rule only warns; `null` where it needed none, or nobody has named one. */
  readonly order: DeviationOrder | null
}

/** Whether two lessons have students in common: the same group, and the same subgroup or the whole of it. */
export const shareStudents = (
  one: Pick<TermLesson, 'audience'>,
  other: Pick<TermLesson, 'audience'>,
): boolean =>
  one.audience.some(mine =>
    other.audience.some(
      theirs =>
        mine.group === theirs.group &&
        (mine.subgroup === null || theirs.subgroup === null || mine.subgroup === theirs.subgroup),
    ),
  )
