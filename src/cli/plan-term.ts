import { readPlanWorkbook } from '#documents/exchange/plan-workbook.ts'
import { writeTermWorkbook } from '#documents/timetables/write-term-workbook.ts'
import { allSentences } from '#domain/all-sentences.ts'
import type { ClusterRegisters } from '#domain/exchange/cluster-workbook.ts'
import type { TermNumber } from '#domain/timetables/term.ts'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import { academicYear } from '#domain/values/academic-year.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import type { Language } from '#domain/values/text.ts'
import type { PlanBlockRecord } from '#domain/years/plan-block-record.ts'
import type { PlannedBlock } from '#domain/years/year-plan.ts'
import { type BuiltTerm, buildTermProblem } from '#planning/timetables/term/build/build-term-problem.ts'
import { planTerm, type TermAnswer } from '#planning/timetables/term/plan-term.ts'
import { type TermQuality, termQuality } from '#planning/timetables/term/term-quality.ts'
import { validateTerm } from '#planning/timetables/term/validate/validate-term.ts'
import { readClusterBook } from './cluster-book.ts'
import { type Arguments, type Command, type Terminal, UsageError } from './command.ts'
import { readInput, writeOutput } from './files.ts'
import { languageOf, languageOption } from './language.ts'
import { termBook } from './term-book.ts'
import { clock, searchBudget, searchOptions, searchReporter } from './timetable-search.ts'

/** Plans the timetable of a term from a cluster's workbook and the year plan; exits with 1 when a rule is broken. */
export const command: Command = {
  name: 'plan term',
  summary:
    'Plans the week of every group, teacher, room and zone for a term, and says what has no place and why.',
  positional: [],
  options: {
    workbook: { kind: 'text', value: 'FILE.xlsx', help: 'the workbook of the cluster', required: true },
    plan: {
      kind: 'text',
      value: 'FILE.xlsx',
      help: 'the year plan, as «plan year» wrote it',
      required: true,
    },
    term: { kind: 'number', value: '1|2', help: '1 from September, 2 from January', required: true },
    ...searchOptions(30),
    out: { kind: 'text', value: 'FILE.xlsx', help: 'where to write the timetable' },
    json: { kind: 'flag', help: 'prints the answer as JSON' },
    language: languageOption,
  },
  async run(args, terminal) {
    const registers = await readClusterBook(args.text('workbook') ?? '', terminal)
    const plan = await readPractice(args, terminal)
    if (!registers || !plan) return 1
    const language = languageOf(args)
    const built = buildTermProblem(registers, plan.blocks, {
      year: academicYear(plan.year),
      number: termOf(args),
    })
    if (built.problem.tasks.length === 0) return nothingToPlan(plan.year, language, terminal)
    const begun = clock()
    const answer = planTerm({
      problem: built.problem,
      seed: args.number('seed') ?? 1,
      budget: searchBudget(args),
      onProgress: searchReporter(terminal),
    })
    const outcome = { built, answer, lessons: allLessons(built, answer), seconds: clock() - begun }
    await writeBook(registers, outcome, args, language)
    const violations = validateTerm(built.problem, answer.lessons).length
    const quality = termQuality(built.problem, answer.lessons)
    const said = { ...outcome, violations, quality }
    terminal.answer(args.flag('json') ? asJson(said, language) : asText(said, language))
    return violations === 0 ? 0 : 1
  },
}

/** All that the command found out. */
interface Outcome {
  readonly built: BuiltTerm
  readonly answer: TermAnswer
  readonly lessons: readonly TermLesson[]
  readonly seconds: number
}

interface SaidOutcome extends Outcome {
  readonly violations: number
  readonly quality: TermQuality
}

/** The practice that a year plan has places for, with its year; nothing when its sheet has errors, which are told. */
async function readPractice(args: Arguments, terminal: Terminal) {
  const { year, blocks, issues } = await readPlanWorkbook(await readInput(args.text('plan') ?? ''))
  const errors = issues.filter(({ severity }) => severity === 'error')
  for (const issue of errors)
    terminal.remark(`${issue.sheet}!${issue.cell ?? ''}: ${sayRefusal(issue, 'ru', allSentences)}`)
  if (errors.length > 0) return undefined
  if (year === null) throw new UsageError('The plan does not say its year: its calendar sheet is missing.')
  return { year, blocks: blocks.flatMap(placedBlock) }
}

const placedBlock = ({ reason: _, resource, firstWeek, ...block }: PlanBlockRecord): PlannedBlock[] =>
  resource === null || firstWeek === null ? [] : [{ ...block, resource, firstWeek }]

function termOf(args: Arguments): TermNumber {
  const term = args.number('term')
  if (term === 1 || term === 2) return term
  throw new UsageError('--term is 1 or 2.')
}

function nothingToPlan(year: number, language: Language, terminal: Terminal): 1 {
  terminal.remark(
    sayRefusal(
      { code: 'timetables.nothing-to-plan', facts: { year, next: year + 1 } },
      language,
      allSentences,
    ),
  )
  return 1
}

/** The lessons of the answer and those that could not stand anywhere from the start. */
const allLessons = ({ hopeless }: BuiltTerm, { lessons }: TermAnswer): TermLesson[] => [
  ...lessons,
  ...hopeless.map(({ lesson: { id, loads, audience, index, kind, students, weeks, pairs }, reason }) => ({
    ...{ id, loads, audience, index, kind, students, weeks, pairs },
    ...{ place: null, locked: false, reason, order: null },
  })),
]

async function writeBook(
  registers: ClusterRegisters,
  { built, lessons }: Outcome,
  args: Arguments,
  language: Language,
): Promise<void> {
  const out = args.text('out')
  if (out !== undefined)
    await writeOutput(out, await writeTermWorkbook(termBook(registers, built.problem, lessons), language))
}

const unplacedOf = (lessons: readonly TermLesson[], language: Language) =>
  lessons.flatMap(({ id, audience, index, reason }) =>
    reason
      ? [{ lesson: id, audience, index, ...reason, text: sayRefusal(reason, language, allSentences) }]
      : [],
  )

function asJson(
  { lessons, answer, violations, quality, seconds: took }: SaidOutcome,
  language: Language,
): string {
  const unplaced = unplacedOf(lessons, language)
  return JSON.stringify(
    {
      status: unplaced.length === 0 ? 'complete' : 'partial',
      lessons: lessons.length,
      unplaced,
      violations,
      ...{ cost: answer.cost, parts: answer.parts, quality },
      seconds: Math.round(took * 100) / 100,
      proposals: answer.proposals,
    },
    null,
    2,
  )
}

function asText(
  { lessons, answer, violations, quality, seconds: took }: SaidOutcome,
  language: Language,
): string {
  const unplaced = unplacedOf(lessons, language)
  return [
    `${lessons.length - unplaced.length} of ${lessons.length} lessons placed, ${violations} violations`,
    ...unplaced.map(({ lesson, text }) => `${lesson}: ${text}`),
    `cost ${answer.cost} (${Object.entries(answer.parts)
      .map(([name, part]) => `${name} ${part}`)
      .join(', ')})`,
    `gaps of groups ${quality.groupGaps}, of teachers ${quality.teacherGaps}, long days ${quality.longDays}`,
    `${took.toFixed(1)} s, ${answer.proposals} proposals`,
  ].join('\n')
}
