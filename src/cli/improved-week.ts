import { countWeek, type WeekCounts } from '#domain/timetables/published-counts.ts'
import type { PublishedWeek } from '#domain/timetables/published-week.ts'
import { sayPairBlock } from '#domain/timetables/say-pair-block.ts'
import type { TimetableScore } from '#domain/timetables/timetable.ts'
import { countMoved } from '#domain/timetables/week-improvement.ts'
import type { Language } from '#domain/values/text.ts'
import type { ImprovedWeek } from '#planning/timetables/published/improve-published-week.ts'
import type { ImprovementWishes } from '#planning/timetables/published/improvement-wishes.ts'
import type { PublishedFiles } from './published-files.ts'
import { sayProposals } from './timetable-read.ts'

/** An improvement of a published week with what it was asked for and what it took. */
export interface Improvement {
  readonly files: PublishedFiles
  readonly wishes: ImprovementWishes
  readonly improved: ImprovedWeek
  readonly seconds: number
}

/** A week in the figures by which its two states are compared. */
interface WeekState
  extends Pick<WeekCounts, 'gaps' | 'gapsAtCollege' | 'remoteBesideCollege' | 'clashes' | 'mostPairs'> {
  /** Rules that are broken, by the validator of timetables. */
  readonly violations: number
}

interface Compared {
  readonly lessons: number
  readonly before: WeekState
  readonly after: WeekState
}

function compare({ files, improved, wishes }: Improvement): Compared {
  const state = (week: PublishedWeek, { hard }: TimetableScore): WeekState => {
    const { gaps, gapsAtCollege, clashes, mostPairs, ...counts } = countWeek(
      week,
      files.kinds,
      wishes.minutesHome,
    )
    const { remoteBesideCollege } = counts
    return { gaps, gapsAtCollege, remoteBesideCollege, clashes, violations: hard, mostPairs }
  }
  return {
    lessons: countWeek(files.settled).lessons,
    before: state(files.settled, improved.before),
    after: state(improved.week, improved.after),
  }
}

/** The improvement for programs. */
export function improvementAsJson(improvement: Improvement, language: Language): string {
  const { files, improved, wishes, seconds } = improvement
  const answer = {
    ...compare(improvement),
    moved: countMoved(improved.moved),
    wishes,
    moves: improved.moved.map(({ from, to }) => ({
      discipline: from.discipline,
      groups: from.groups,
      subgroup: from.subgroup,
      teachers: from.teachers,
      pairs: from.length,
      from: { date: from.date, pair: from.pair, room: from.room },
      to: { date: to.date, pair: to.pair, room: to.room },
    })),
    proposalsForRooms: sayProposals(files, language),
    cost: { before: improved.before.cost, after: improved.after.cost },
    seconds,
    proposals: improved.proposals,
    node: process.versions.node,
    cores: 1,
  }
  return JSON.stringify(answer, null, 2)
}

/** The lines of the comparison, each with its figure in a state of the week. */
const FIGURES: readonly { readonly ru: string; readonly en: string; of(state: WeekState): number }[] = [
  { ru: 'окна групп', en: 'gaps of groups', of: ({ gaps }) => gaps.groups },
  { ru: '  из них в колледже', en: '  of them at the college', of: ({ gapsAtCollege }) => gapsAtCollege },
  { ru: 'окна преподавателей', en: 'gaps of teachers', of: ({ gaps }) => gaps.teachers },
  {
    ru: 'дистанционно впритык',
    en: 'remote beside college',
    of: ({ remoteBesideCollege }) => remoteBesideCollege,
  },
  { ru: 'нарушения', en: 'violations', of: ({ violations }) => violations },
]

/** The improvement for a person: the figures before and after, what they mean, and each move. */
export function improvementAsText(improvement: Improvement, language: Language): string {
  const { improved } = improvement
  const compared = compare(improvement)
  return [
    ...FIGURES.map(
      figure => `${figure[language].padEnd(26)}${figure.of(compared.before)} → ${figure.of(compared.after)}`,
    ),
    ...SAID[language](improvement, compared),
    ...improved.moved.map(
      ({ from, to }) =>
        `${sayPairBlock(from, language)} → ${sayPairBlock(to, language)}: ${from.groups.join(', ')}, ${from.discipline}`,
    ),
  ].join('\n')
}

const SAID: Readonly<Record<Language, (improvement: Improvement, compared: Compared) => string[]>> = {
  ru: ({ improved, wishes, seconds }, { lessons, before }) => {
    const { lessons: moved, otherDay, otherRoom } = countMoved(improved.moved)
    return [
      `Перенесено ${moved} из ${lessons} занятий: ${otherDay} на другой день, ${otherRoom} в другую аудиторию. ${seconds} с, ${improved.proposals} вариантов.`,
      ...(before.gaps.groups > before.gapsAtCollege
        ? [
            `Окон рядом с дистанционными занятиями было ${before.gaps.groups - before.gapsAtCollege}: в это время группа не ждёт в колледже. Если их закрыть, дистанционное занятие идёт впритык к очному – на дорогу меньше ${wishes.minutesHome} мин. Что важнее, решает --home-weight: сейчас ${wishes.home}, лишнее окно стоит ${wishes.gap}.`,
          ]
        : []),
    ]
  },
  en: ({ improved, wishes, seconds }, { lessons, before }) => {
    const { lessons: moved, otherDay, otherRoom } = countMoved(improved.moved)
    return [
      `${moved} of ${lessons} lessons moved: ${otherDay} to another day, ${otherRoom} to another room. ${seconds} s, ${improved.proposals} proposals.`,
      ...(before.gaps.groups > before.gapsAtCollege
        ? [
            `${before.gaps.groups - before.gapsAtCollege} gaps lay beside remote lessons: then the group does not wait at the college. Closed, they leave less than ${wishes.minutesHome} min for the way home. Which matters more is decided by --home-weight: ${wishes.home} now, and a gap costs ${wishes.gap}.`,
          ]
        : []),
    ]
  },
}
