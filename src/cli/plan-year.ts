import { writePlanWorkbook } from '#documents/years/write-plan-workbook.ts'
import { allSentences } from '#domain/all-sentences.ts'
import { type AcademicYear, academicYear } from '#domain/values/academic-year.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import type { Language } from '#domain/values/text.ts'
import { type BuiltYear, buildYearProblem } from '#planning/years/build/build-year-problem.ts'
import type { PlanWarning } from '#planning/years/build/plan-warning.ts'
import { planWarnings } from '#planning/years/build/year-warnings.ts'
import { describeYear } from '#planning/years/describe-year.ts'
import { explainUnplaced, type UnplacedReason } from '#planning/years/explain-unplaced.ts'
import {
  type PlanBudget,
  type PlanProgress,
  planYear,
  type YearPlanAnswer,
} from '#planning/years/plan-year.ts'
import { validatePlan } from '#planning/years/validate-plan.ts'
import { loadHighsSolver } from '#server/jobs/highs.ts'
import { readClusterBook } from './cluster-book.ts'
import { type Arguments, type Command, type ExitCode, type Terminal, UsageError } from './command.ts'
import { checkOutput, writeOutput } from './files.ts'
import { languageOf, languageOption } from './language.ts'
import { planAsJson } from './plan-json.ts'

/** Plans the practice of an academic year for a cluster's workbook; exits with 1 when the plan breaks a rule. */
export const command: Command = {
  name: 'plan year',
  summary:
    'Plans the practice weeks of an academic year, proves how good the plan is, and says what has no place.',
  positional: [],
  options: {
    workbook: { kind: 'text', value: 'FILE.xlsx', help: 'the workbook of the cluster', required: true },
    year: {
      kind: 'number',
      value: 'YEAR',
      help: 'the first year: 2025 is 1.9.2025–31.8.2026',
      required: true,
    },
    seed: { kind: 'number', value: 'N', help: 'the seed of the search', fallback: '1' },
    seconds: { kind: 'number', value: 'S', help: 'how long it may take', fallback: '30' },
    iterations: {
      kind: 'number',
      value: 'N',
      help: 'proposals instead of seconds: the same plan everywhere',
    },
    out: { kind: 'text', value: 'FILE.xlsx', help: 'where to write the plan' },
    'json-plan': { kind: 'text', value: 'FILE.json', help: 'where to write the plan as JSON' },
    json: { kind: 'flag', help: 'prints the answer as JSON' },
    language: languageOption,
  },
  async run(args, terminal) {
    for (const option of ['out', 'json-plan']) await checkOutput(args.text(option))
    const registers = await readClusterBook(args.text('workbook') ?? '', terminal)
    if (!registers) return 1
    const year = academicYear(wholeNumber(args, 'year', 2000))
    const built = buildYearProblem(registers, year)
    if (built.problem.sessions.length === 0) return nothingToPlan(year, built, args, terminal)
    const begun = clock()
    const answer = planYear({
      problem: built.problem,
      seed: wholeNumber(args, 'seed', 0),
      budget: budgetOf(args),
      mip: await loadHighsSolver(),
      onProgress: reporter(terminal),
    })
    const outcome: Outcome = {
      built,
      colleges: new Map(registers.organisations.map(({ code, shortName }) => [code, shortName])),
      answer,
      seconds: clock() - begun,
      unplaced: explainUnplaced(built.problem, answer.placement),
      warnings: planWarnings(built, answer.placement),
      violations: validatePlan(built.problem, answer.placement).length,
    }
    await writeFiles(outcome, args)
    const language = languageOf(args)
    terminal.answer(args.flag('json') ? asJson(outcome, language) : asText(outcome, language))
    return outcome.violations === 0 ? 0 : 1
  },
}

/** All that the command found out. */
interface Outcome {
  readonly built: BuiltYear
  /** The short names of the colleges. */
  readonly colleges: ReadonlyMap<string, string>
  readonly answer: YearPlanAnswer
  readonly seconds: number
  readonly unplaced: readonly UnplacedReason[]
  readonly warnings: readonly PlanWarning[]
  readonly violations: number
}

/** Says why there is no plan: a year without groups, or groups without curricula. */
function nothingToPlan(year: AcademicYear, built: BuiltYear, args: Arguments, terminal: Terminal): ExitCode {
  const refusals = [
    ...built.warnings.map(({ refusal }) => refusal),
    { code: 'years.nothing-to-plan', facts: { year, next: year + 1 } },
  ]
  for (const refusal of refusals) terminal.remark(sayRefusal(refusal, languageOf(args), allSentences))
  return 1
}

const clock = (): number => performance.now() / 1000

function budgetOf(args: Arguments): PlanBudget {
  if (args.number('iterations') !== undefined) return { iterations: wholeNumber(args, 'iterations', 0) }
  const seconds = args.number('seconds') ?? 30
  if (seconds <= 0) throw new UsageError('--seconds is more than 0.')
  return { seconds, clock }
}

function wholeNumber(args: Arguments, option: string, least: number): number {
  const number = args.number(option)
  if (number !== undefined && Number.isInteger(number) && number >= least) return number
  throw new UsageError(`--${option} is a whole number from ${least} on.`)
}

/** Says now and then how far planning has come. */
function reporter(terminal: Terminal): (progress: PlanProgress) => void {
  let said = clock()
  return ({ stage, cost, bound, proposals }) => {
    if (clock() - said < 2) return
    said = clock()
    const proven = bound === null ? '' : `, bound ${Math.round(bound)}`
    terminal.remark(`${stage}: cost ${Math.round(cost)}${proven}, ${proposals} proposals`)
  }
}

async function writeFiles({ built, colleges, answer, unplaced }: Outcome, args: Arguments): Promise<void> {
  const [book, json] = [args.text('out'), args.text('json-plan')]
  const reasons = new Map(unplaced.map(({ block, refusal }) => [block, refusal]))
  const described = describeYear(built, answer.placement, reasons)
  const groups = described.groups.map(group => ({
    ...group,
    college: colleges.get(group.college) ?? group.college,
  }))
  if (book !== undefined)
    await writeOutput(book, await writePlanWorkbook({ ...described, groups }, languageOf(args)))
  if (json !== undefined) await writeOutput(json, planAsJson(built.problem, answer.placement))
}

function asJson(
  { answer, built, seconds, unplaced, warnings, violations }: Outcome,
  language: Language,
): string {
  const { cost, bound, gap, notInBound, proposals } = answer
  const blocks = built.problem.sessions.flatMap(session => session.blocks).length
  return JSON.stringify(
    {
      status: unplaced.length === 0 ? 'complete' : 'partial',
      blocks,
      unplaced: unplaced.map(({ block, refusal }) => ({
        block,
        ...refusal,
        text: sayRefusal(refusal, language, allSentences),
      })),
      warnings: warnings.map(({ group, block, refusal }) => ({
        group,
        block,
        ...refusal,
        text: sayRefusal(refusal, language, allSentences),
      })),
      cost: cost.total,
      parts: cost.parts,
      bound,
      gap,
      notInBound,
      violations,
      seconds: Math.round(seconds * 100) / 100,
      proposals,
    },
    null,
    2,
  )
}

function asText(
  { answer, built, seconds, unplaced, warnings, violations }: Outcome,
  language: Language,
): string {
  const { cost, bound, gap, proposals } = answer
  const blocks = built.problem.sessions.flatMap(session => session.blocks).length
  return [
    `${blocks - unplaced.length} of ${blocks} blocks placed, ${violations} violations`,
    ...unplaced.map(({ block, refusal }) => `${block}: ${sayRefusal(refusal, language, allSentences)}`),
    ...warnings.map(({ refusal }) => `? ${sayRefusal(refusal, language, allSentences)}`),
    `cost ${cost.total} (${Object.entries(cost.parts)
      .map(([code, part]) => `${code} ${part}`)
      .join(', ')})`,
    `bound ${bound ?? '–'}, gap ${gap === null ? '–' : `${(gap * 100).toFixed(2)} %`}`,
    `${seconds.toFixed(1)} s, ${proposals} proposals`,
  ].join('\n')
}
