import { allSentences } from '#domain/all-sentences.ts'
import { clashesOf } from '#domain/timetables/published-clashes.ts'
import { countWeek, type WeekCounts } from '#domain/timetables/published-counts.ts'
import { lessonsOf } from '#domain/timetables/published-week.ts'
import { proposalInWords } from '#domain/timetables/room-proposal.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import type { Language } from '#domain/values/text.ts'
import type { Command } from './command.ts'
import { languageOf, languageOption } from './language.ts'
import {
  acceptOption,
  minutesHomeOf,
  minutesHomeOption,
  type PublishedFiles,
  readPublishedFiles,
} from './published-files.ts'

/** Reads a published timetable and says what it holds, what is worth a look and what may be done with its rooms. */
export const command: Command = {
  name: 'timetable read',
  summary: 'Reads a published timetable: day workbooks (.xlsx, .xls by name) and lists of lessons (.csv).',
  positional: ['FILES...'],
  options: {
    accept: acceptOption('none'),
    'minutes-home': minutesHomeOption,
    json: { kind: 'flag', help: 'prints the answer as JSON' },
    language: languageOption,
  },
  async run(args, terminal) {
    const language = languageOf(args)
    const files = await readPublishedFiles(args)
    const counts = countWeek(files.settled, files.kinds, minutesHomeOf(args))
    terminal.answer((args.flag('json') ? asJson : asText)(files, counts, language))
    return 0
  },
}

/** The proposals in words, with whether they were accepted. */
export const sayProposals = ({ proposals, accepted }: PublishedFiles, language: Language) =>
  proposals.map(proposal => ({
    ...proposal,
    accepted: accepted.includes(proposal),
    text: sayRefusal(proposalInWords(proposal), language, allSentences),
  }))

function asJson(files: PublishedFiles, counts: WeekCounts, language: Language): string {
  const { settled, kinds, warnings } = files
  const answer = {
    days: settled.days,
    groups: settled.groups,
    lessons: lessonsOf(settled.rows),
    counts,
    clashes: clashesOf(settled.rows, room => kinds.has(room)),
    proposals: sayProposals(files, language),
    warnings: warnings.map(({ code, place, facts }) => ({
      code,
      place,
      text: sayRefusal({ code, facts }, language, allSentences),
    })),
  }
  return JSON.stringify(answer, null, 2)
}

function asText(files: PublishedFiles, counts: WeekCounts, language: Language): string {
  const { gaps, clashes, ...rest } = counts
  return [
    ...Object.entries(rest).map(([name, value]) => `${name.padEnd(20)}${value}`),
    `${'gaps'.padEnd(20)}groups ${gaps.groups}, teachers ${gaps.teachers}`,
    `${'clashes'.padEnd(20)}groups ${clashes.groups}, teachers ${clashes.teachers}, rooms ${clashes.rooms}`,
    ...files.warnings.map(warning => sayRefusal(warning, language, allSentences)),
    ...sayProposals(files, language).map(
      ({ id, accepted, text }) => `${accepted ? '+' : '-'} ${id}  ${text}`,
    ),
  ].join('\n')
}
