import { readPlanWorkbook } from '#documents/exchange/plan-workbook.ts'
import { allSentences } from '#domain/all-sentences.ts'
import { academicYear } from '#domain/values/academic-year.ts'
import { countEn, countRu } from '#domain/values/plural.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import type { Language } from '#domain/values/text.ts'
import type { PlanBlockRecord } from '#domain/years/plan-block-record.ts'
import { buildYearProblem } from '#planning/years/build/build-year-problem.ts'
import type { Violation } from '#planning/years/constraints/constraint.ts'
import { CONSTRAINTS, validatePlan } from '#planning/years/validate-plan.ts'
import type { Placement, YearProblem } from '#planning/years/year-problem.ts'
import { readClusterBook } from './cluster-book.ts'
import { type Arguments, type Command, type Terminal, UsageError } from './command.ts'
import { readInput } from './files.ts'
import { languageOf, languageOption } from './language.ts'
import { sayIssue } from './say-issues.ts'

/** Checks a plan, as planned or as changed by hand, against every rule; exits with 1 when one is broken. */
export const command: Command = {
  name: 'plan check',
  summary: 'Lists every breach of a rule in a year plan, with its blocks and week.',
  positional: [],
  options: {
    workbook: { kind: 'text', value: 'FILE.xlsx', help: 'the workbook of the cluster', required: true },
    plan: { kind: 'text', value: 'FILE.xlsx', help: 'the plan, as «plan year» wrote it', required: true },
    year: { kind: 'number', value: 'YEAR', help: 'the first year, if the plan should not tell it' },
    json: { kind: 'flag', help: 'prints the answer as JSON' },
    language: languageOption,
  },
  async run(args, terminal) {
    const registers = await readClusterBook(args.text('workbook') ?? '', terminal)
    const plan = await readPlan(args, terminal)
    if (!registers || !plan) return 1
    const year = academicYear(plan.year)
    const { problem } = buildYearProblem(registers, year)
    const language = languageOf(args)
    for (const refusal of describedOtherwise(problem, plan.blocks))
      terminal.remark(sayRefusal(refusal, language, allSentences))
    const violations = validatePlan(problem, plan.blocks.flatMap(placeOf))
    terminal.answer(
      args.flag('json') ? JSON.stringify({ violations }, null, 2) : asText(violations, language),
    )
    return violations.length === 0 ? 0 : 1
  },
}

/** The plan that a call names, with its year; nothing when its sheet has errors, which are told. */
async function readPlan(
  args: Arguments,
  terminal: Terminal,
): Promise<{ year: number; blocks: readonly PlanBlockRecord[] } | undefined> {
  const { year, blocks, issues } = await readPlanWorkbook(await readInput(args.text('plan') ?? ''))
  for (const issue of issues) terminal.remark(sayIssue(issue, languageOf(args)))
  if (issues.some(({ severity }) => severity === 'error')) return undefined
  const named = args.number('year') ?? year
  if (named === null) throw new UsageError('The plan does not say its year: name it with --year.')
  return { year: named, blocks }
}

const placeOf = ({ id, resource, firstWeek }: PlanBlockRecord): Placement =>
  resource === null || firstWeek === null ? [] : [{ block: id, resource, firstWeek }]

/** How many blocks that the plan describes otherwise are named. */
const NAMED = 5

/** Blocks to which the plan gives other weeks or students than the workbook has for them now: the workbook counts. */
function describedOtherwise({ sessions }: YearProblem, blocks: readonly PlanBlockRecord[]): Refusal[] {
  const known = new Map(
    sessions.flatMap(({ weeks, blocks: own }) =>
      own.map(({ id, students }) => [id, { weeks, students }] as const),
    ),
  )
  return blocks
    .flatMap(({ id, weeks, students }): Refusal[] => {
      const now = known.get(id)
      if (!now || (now.weeks === weeks && now.students === students)) return []
      const facts = { block: id, weeks, students, weeksNow: now.weeks, studentsNow: now.students }
      return [{ code: 'years.block-described-otherwise', facts }]
    })
    .slice(0, NAMED)
}

function asText(violations: readonly Violation[], language: Language): string {
  const lines = violations.map(({ constraint, blocks, week, amount }) => {
    const sentence = CONSTRAINTS.find(({ code }) => code === constraint)?.sentence[language] ?? constraint
    const where = language === 'ru' ? `неделя ${week}, на ${amount}` : `week ${week}, by ${amount}`
    return `${constraint}, ${where}: ${blocks.join(', ')}. ${sentence}`
  })
  const count = violations.length
  const sum = {
    ru: countRu(count, ['нарушение', 'нарушения', 'нарушений']),
    en: countEn(count, 'violation'),
  }
  return [...lines, sum[language]].join('\n')
}
