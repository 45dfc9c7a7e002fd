import type { AnswerOf } from '#contract/http/route.ts'
import type { onePublishedWeek } from '#contract/timetables/published-weeks.contract.ts'
import type { Reader } from '#database/client/transactions.ts'
import {
  findWeek,
  improvementsOf,
  improvingOf,
  roomDecisions,
} from '#database/timetables/published-weeks.queries.ts'
import type {
  StoredDecisions,
  StoredWeek,
  StoredWeekHead,
  WeekKey,
} from '#database/timetables/published-weeks.rows.ts'
import { allSentences } from '#domain/all-sentences.ts'
import { lessonsOf, type PublishedWeek } from '#domain/timetables/published-week.ts'
import { isCertain, settledBy, stateOfProposal } from '#domain/timetables/room-decision.ts'
import { proposalInWords, proposeRooms } from '#domain/timetables/room-proposal.ts'
import { whyNotImprove } from '#domain/timetables/why-not-improve.ts'
import { localDate } from '#domain/values/local-date.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import type { Language } from '#domain/values/text.ts'
import { say } from '../http/say.ts'
import { notFound } from '../http/server-errors.ts'
import { isUnderWay } from '../jobs/said-order.ts'
import { sayImproving } from './say-improving.ts'
import { shownWeek } from './shown-week.ts'

/** Which week an address names. */
export const weekKey = ({
  college,
  startsOn,
}: {
  readonly college: string
  readonly startsOn: string
}): WeekKey => ({ college, startsOn: localDate(startsOn) })

/** The kept week, or "not found" where the reader sees none. */
export async function existingWeek(reader: Reader, key: WeekKey): Promise<StoredWeek> {
  const found = await findWeek(reader, key)
  if (!found) throw notFound({ key: `${key.college}/${key.startsOn}` })
  return found
}

/** A kept week with all that its page shows. */
export async function keptWeekBoard(
  reader: Reader,
  key: WeekKey,
  language: Language,
): Promise<AnswerOf<typeof onePublishedWeek>> {
  const found = await existingWeek(reader, key)
  const decided = await roomDecisions(reader, key.college)
  const order = await improvingOf(reader, key)
  const busy: Refusal | undefined = isUnderWay(order)
    ? { code: 'timetable.improving-already', facts: {} }
    : undefined
  return {
    head: mutableHead(found),
    week: shownWeek(settledBy(found.week, decided.decisions)),
    rooms: sayRooms(found.week, decided, language),
    improvements: await improvementsOf(reader, key),
    improving: order ? sayImproving(order, language) : null,
    acts: { improve: say(whyNotImprove(found.week) ?? busy, language) },
  }
}

/** What is proposed for the rooms of a week, and how it stands with the college. */
function sayRooms(week: PublishedWeek, { decisions, revision }: StoredDecisions, language: Language) {
  const uses = new Map<string, number>()
  for (const { room } of lessonsOf(week.rows)) if (room !== null) uses.set(room, (uses.get(room) ?? 0) + 1)
  return {
    revision,
    proposals: proposeRooms(week).map(proposal => ({
      ...{ id: proposal.id, act: proposal.act, name: proposal.name },
      spellings: proposal.spellings.map(spelling => ({ spelling, lessons: uses.get(spelling) ?? 0 })),
      sentence: sayRefusal(proposalInWords(proposal), language, allSentences),
      certain: isCertain(proposal),
      state: stateOfProposal(proposal, decisions),
    })),
  }
}

/** A week without its rows, as answers have it. */
export const mutableHead = (head: StoredWeekHead) => ({
  ...{ college: head.college, startsOn: head.startsOn, revision: head.revision, files: [...head.files] },
  ...{ days: head.days, lessons: head.lessons, person: head.person, keptAt: head.keptAt },
  improvements: head.improvements,
})
