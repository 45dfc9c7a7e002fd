import { writePublishedWeek } from '#documents/timetables/write-published-week.ts'
import { remoteIn } from '#domain/timetables/remote-beside-college.ts'
import { sayWhereFrom } from '#domain/timetables/say-pair-block.ts'
import { improvePublishedWeek } from '#planning/timetables/published/improve-published-week.ts'
import { type ImprovementWishes, USUAL_WISHES } from '#planning/timetables/published/improvement-wishes.ts'
import type { IsKept } from '#planning/timetables/published/pair-block.ts'
import { type Arguments, type Command, UsageError } from './command.ts'
import { checkOutput, writeOutput } from './files.ts'
import { improvementAsJson, improvementAsText } from './improved-week.ts'
import { languageOf, languageOption } from './language.ts'
import {
  acceptOption,
  minutesHomeOf,
  minutesHomeOption,
  type PublishedFiles,
  readPublishedFiles,
} from './published-files.ts'
import { clock, searchBudget, searchOptions, searchReporter } from './timetable-search.ts'

/** Moves the lessons of a published week so that groups and teachers have fewer gaps; exits with 1 when a rule stays broken. */
export const command: Command = {
  name: 'timetable improve',
  summary:
    'Moves the lessons of a published week so that groups and teachers have fewer gaps, and says what was moved.',
  positional: ['FILES...'],
  options: {
    accept: acceptOption('kinds'),
    'minutes-home': minutesHomeOption,
    'home-weight': {
      kind: 'number',
      value: 'N',
      help: `what a remote lesson without time for the way home costs, where a gap costs ${USUAL_WISHES.gap}; 0 = nothing`,
      fallback: String(USUAL_WISHES.home),
    },
    keep: { kind: 'text', value: 'remote', help: 'lessons that stay where they are: the remote ones' },
    ...searchOptions(60),
    out: { kind: 'text', value: 'FILE.xlsx', help: 'where to write the week as day sheets' },
    json: { kind: 'flag', help: 'prints the answer as JSON' },
    language: languageOption,
  },
  async run(args, terminal) {
    const language = languageOf(args)
    const out = args.text('out')
    await checkOutput(out)
    const files = await readPublishedFiles(args)
    const wishes = wishesOf(args)
    const begun = clock()
    const improved = improvePublishedWeek({
      week: files.settled,
      kinds: files.kinds,
      isKept: keptBy(args, files),
      wishes,
      seed: args.number('seed') ?? 1,
      budget: searchBudget(args),
      onProgress: searchReporter(terminal),
    })
    const improvement = { files, wishes, improved, seconds: Math.round((clock() - begun) * 100) / 100 }
    if (out !== undefined)
      await writeOutput(out, await writePublishedWeek(improved.week, sayWhereFrom(improved.was, language)))
    terminal.answer((args.flag('json') ? improvementAsJson : improvementAsText)(improvement, language))
    return improved.after.hard === 0 ? 0 : 1
  },
}

function wishesOf(args: Arguments): ImprovementWishes {
  const home = args.number('home-weight') ?? USUAL_WISHES.home
  if (!Number.isInteger(home) || home < 0) throw new UsageError('--home-weight is a whole number from 0 on.')
  return { ...USUAL_WISHES, home, minutesHome: minutesHomeOf(args) }
}

function keptBy(args: Arguments, { kinds }: PublishedFiles): IsKept {
  const keep = args.text('keep')
  if (keep === undefined) return () => false
  if (keep !== 'remote') throw new UsageError(`--keep is remote, and not «${keep}».`)
  return remoteIn(kinds)
}
