import { academicYear, mondayOfWeek } from '#domain/values/academic-year.ts'
import { addDays, type LocalDate } from '#domain/values/local-date.ts'
import { isUnderWay, type Stretch, stretchesOf } from '../years/weeks-of.ts'
import type { YearWeeks } from '../years/year-weeks.api.ts'
import { lastSchoolDay } from './week-days.ts'

/** Weeks in which a student does one thing, with their days and the year that they belong to. */
export interface OwnStretch extends Stretch {
  readonly of: YearWeeks
  readonly firstDay: LocalDate
  /** The last school day, a Saturday. */
  readonly lastDay: LocalDate
}

/** What a student does now, what follows, and the next practice, wherever it lies. */
export interface OwnWeeks {
  readonly now: OwnStretch | undefined
  readonly next: readonly OwnStretch[]
  readonly practice: OwnStretch | undefined
}

/** How much of what follows is told. */
const TOLD = 3

/**
 * The weeks of a student around a day.
 *
 * @param years - this academic year and those that follow it, in their order
 */
export function ownWeeks(
  years: readonly YearWeeks[],
  own: YearWeeks['own'][number],
  on: LocalDate,
): OwnWeeks {
  const all = years.flatMap(of =>
    stretchesOf(ownPart(of, own), own.group)
      .filter(({ activity }) => activity !== 'outside')
      .map(stretch => dated(stretch, of)),
  )
  const ahead = all.filter(({ firstDay }) => firstDay > on)
  return {
    // On a Sunday the week that ends with it still counts.
    now: all.find(({ firstDay, lastDay }) => firstDay <= on && on <= addDays(lastDay, 1)),
    next: ahead.slice(0, TOLD),
    practice: ahead.find(isPractice),
  }
}

/** Whether it is practice, in a zone or at an employer's. */
export const isPractice = ({ activity }: Stretch): boolean =>
  activity === 'training' || activity === 'production'

/** A year as the student lives it: while only other subgroups have practice, one is taught as usual. */
function ownPart(of: YearWeeks, { group, subgroup }: YearWeeks['own'][number]): YearWeeks {
  const isOwn = (block: YearWeeks['blocks'][number]) => subgroup === null || block.subgroup === subgroup
  const inWeek = (week: number) => of.blocks.filter(block => block.group === group && isUnderWay(block, week))
  const isOthers = (week: number) => inWeek(week).length > 0 && !inWeek(week).some(isOwn)
  return {
    ...of,
    blocks: of.blocks.filter(block => block.group === group && isOwn(block)),
    groups: of.groups.map(one =>
      one.code === group
        ? { ...one, activities: one.activities.map((does, at) => (isOthers(at + 1) ? 'theory' : does)) }
        : one,
    ),
  }
}

const dated = (stretch: Stretch, of: YearWeeks): OwnStretch => ({
  ...stretch,
  of,
  firstDay: mondayOfWeek(academicYear(of.year), stretch.firstWeek),
  lastDay: lastSchoolDay(of.year, stretch.firstWeek + stretch.weeks - 1),
})
