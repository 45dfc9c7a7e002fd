import { sentences as access } from './access/sentences.ts'
import { ledgerSentences } from './bookings/ledger-sentences.ts'
import { sentences as bookings } from './bookings/sentences.ts'
import { sentences as exchange } from './exchange/sentences.ts'
import { sentences as files } from './files/sentences.ts'
import { sentences as funding } from './funding/sentences.ts'
import { sentences as groups } from './groups/sentences.ts'
import { sentences as organisations } from './organisations/sentences.ts'
import { sentences as programmes } from './programmes/sentences.ts'
import { sentences as rules } from './rules/sentences.ts'
import { daySentences } from './timetables/day-sentences.ts'
import { deviationSentences } from './timetables/deviation-sentences.ts'
import { loadSentences } from './timetables/load-sentences.ts'
import { publishedSentences } from './timetables/published-sentences.ts'
import { regroupSentences } from './timetables/regroup-sentences.ts'
import { sentences as timetables } from './timetables/sentences.ts'
import { termSentences } from './timetables/term-sentences.ts'
import { timetableSentences } from './timetables/timetable-sentences.ts'
import type { Sentences } from './values/sentences.ts'
import { planSentences } from './years/plan-sentences.ts'
import { sentences as years } from './years/sentences.ts'
import { sentences as zones } from './zones/sentences.ts'

/** The sentences of every room's refusals; for the floors that speak to people. */
export const allSentences: Sentences = {
  ...access,
  ...files,
  ...rules,
  ...organisations,
  ...programmes,
  ...groups,
  ...zones,
  ...funding,
  ...years,
  ...planSentences,
  ...timetables,
  ...publishedSentences,
  ...loadSentences,
  ...termSentences,
  ...daySentences,
  ...timetableSentences,
  ...deviationSentences,
  ...regroupSentences,
  ...bookings,
  ...ledgerSentences,
  ...exchange,
}
