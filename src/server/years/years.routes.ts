import {
  beginPlan,
  comparePlanVersions,
  discardYearPlan,
  lockPlanBlocks,
  movePlanBlocks,
  onePlan,
  orderPlanning,
  plannedYears,
  planningProgress,
  publishYearPlan,
  stopPlanning,
  takeOutPlanBlocks,
  undoPlanStep,
  yearCalendarFile,
  yearPlans,
  yearWeeks,
} from '#contract/years/years.contract.ts'
import { inTransaction, type Reader, reading, type Tx } from '#database/client/transactions.ts'
import { orderPlan } from '#database/years/planning.orders.ts'
import { planHeads, planningOf, plannedYears as yearsWithPlans } from '#database/years/year-plans.queries.ts'
import type { StoredPlan } from '#database/years/year-plans.rows.ts'
import { writePlanWorkbook } from '#documents/years/write-plan-workbook.ts'
import { academicYear, academicYearOf } from '#domain/values/academic-year.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import { refuseIf } from '#domain/values/refusal.ts'
import type { Language } from '#domain/values/text.ts'
import { whyNotChangePlan } from '#domain/years/change-plan.ts'
import { whyNotPlan } from '#domain/years/plan-rights.ts'
import type { Acting } from '../http/caller.ts'
import { type Context, scopeOf } from '../http/context.ts'
import { plannerIn } from '../http/planner-in.ts'
import { say } from '../http/say.ts'
import type { Serve } from '../http/serve.ts'
import { isUnderWay } from '../jobs/said-order.ts'
import { beginVersion } from './begin-version.ts'
import {
  type DraftAct,
  discardDraft,
  existingPlan,
  lockInDraft,
  moveInDraft,
  publishDraft,
  takeOutOfDraft,
  undoInDraft,
} from './change-draft.ts'
import { compareVersions } from './compare-versions.ts'
import { keepYears, type ReadYear } from './kept-years.ts'
import { type PlanningHouse, planInBackground } from './plan-in-background.ts'
import { planState } from './plan-state.ts'
import { sayPlanning } from './say-planning.ts'
import { yearBoard } from './year-board.ts'
import { yearBook } from './year-book.ts'
import { yearPlannedOn } from './year-planned-on.ts'
import { namesOf, type YearNow } from './year-records.ts'
import { weeksOfYear } from './year-weeks.ts'

/** The routes of year plans: versions, their boards, the acts on drafts, and planning in the background. */
export function yearsRoutes(serve: Serve, context: Context & PlanningHouse): void {
  const readYear = keepYears()
  readingRoutes(serve, context, readYear)
  draftRoutes(serve, context, readYear)
  planningRoutes(serve, context)
}

function readingRoutes(serve: Serve, context: Context, readYear: ReadYear): void {
  const read = <T>(caller: Acting, act: (reader: Reader) => Promise<T>) =>
    reading(context.database, scopeOf(caller), act)

  serve(plannedYears, ({ caller, businessDate }) =>
    read(caller, async reader => ({
      items: await yearsWithPlans(reader),
      current: academicYearOf(businessDate),
      planned: yearPlannedOn(businessDate),
    })),
  )

  serve(yearPlans, ({ caller, params, language }) =>
    read(caller, async reader => {
      const items = await planHeads(reader, academicYear(params.year))
      return {
        items: items.map(mutableHead),
        begin: say(whyNotPlan(await plannerIn(reader)), language),
        labels: await namesOf(reader, context.registerOf, {
          organisations: items.map(({ organisation }) => organisation),
          programmes: [],
          persons: items.flatMap(({ person }) => person ?? []),
        }),
      }
    }),
  )

  serve(onePlan, ({ caller, params, language, businessDate }) =>
    read(caller, async reader => {
      const year = await readYear(reader, academicYear(params.year))
      const plan = await existingPlan(reader, academicYear(params.year), params.version)
      return yearBoard({ reader, language, year, today: businessDate }, plan, context.registerOf)
    }),
  )

  serve(yearWeeks, ({ caller, params, businessDate }) =>
    read(caller, async reader => {
      const year = academicYear(params.year)
      const now = await readYear(reader, year)
      return weeksOfYear({ reader, year, now, today: businessDate }, context.registerOf)
    }),
  )

  serve(comparePlanVersions, ({ caller, params, query, language }) =>
    read(caller, async reader => {
      const year = academicYear(params.year)
      const before = await existingPlan(reader, year, query.with)
      const after = await existingPlan(reader, year, params.version)
      const { problem } = await readYear(reader, year)
      const { before: one, after: other, ...rest } = compareVersions(problem, before, after, language)
      return { before: mutableHead(one), after: mutableHead(other), ...rest }
    }),
  )

  serve(yearCalendarFile, ({ caller, params, language }) =>
    read(caller, async reader => {
      const year = await readYear(reader, academicYear(params.year))
      const plan = await existingPlan(reader, academicYear(params.year), params.version)
      const { organisations = {} } = await namesOf(reader, context.registerOf, {
        organisations: year.problem.groups.map(({ college }) => college),
        programmes: [],
        persons: [],
      })
      const book = yearBook(year, plan, code => organisations[code] ?? code)
      const name = language === 'ru' ? 'КУГ' : 'Calendar'
      return {
        name: `${name} ${params.year}-${params.year + 1} v${params.version}.xlsx`,
        bytes: await writePlanWorkbook(book, language),
      }
    }),
  )
}

/** The calls that change a draft: each is one transaction that answers with the draft as it is then. */
function draftRoutes(serve: Serve, context: Context, readYear: ReadYear): void {
  interface DraftCall {
    readonly caller: Acting
    readonly params: { readonly year: number; readonly version: number }
    readonly language: Language
  }
  const act = <T>(
    { caller, params }: Omit<DraftCall, 'language'>,
    revision: number,
    change: (draft: DraftAct, year: YearNow) => Promise<T>,
  ) =>
    inTransaction(context.database, scopeOf(caller), { cause: 'ui' }, async tx => {
      const year = academicYear(params.year)
      const now = await readYear(tx, year)
      const planner = await plannerIn(tx)
      const { version } = params
      return change(
        { tx, problem: now.problem, planner, person: planner.person, year, version, revision },
        now,
      )
    })
  const change = (call: DraftCall, revision: number, save: (draft: DraftAct) => Promise<StoredPlan>) =>
    act(call, revision, async (draft, year) =>
      planState({ reader: draft.tx, language: call.language, year }, await save(draft)),
    )

  serve(beginPlan, ({ caller, params, body }) =>
    inTransaction(context.database, scopeOf(caller), { cause: 'ui' }, async (tx: Tx) =>
      mutableHead(await beginVersion(tx, academicYear(params.year), body)),
    ),
  )
  serve(movePlanBlocks, call =>
    change(call, call.body.revision, draft => moveInDraft(draft, call.body.moves)),
  )
  serve(lockPlanBlocks, call =>
    change(call, call.body.revision, draft => lockInDraft(draft, call.body.blocks, call.body.locked)),
  )
  serve(takeOutPlanBlocks, call =>
    change(call, call.body.revision, draft => takeOutOfDraft(draft, call.body.blocks)),
  )
  serve(undoPlanStep, call => change(call, call.body.revision, undoInDraft))
  serve(publishYearPlan, call =>
    change(call, call.body.revision, draft => publishDraft(draft, call.body.publishedOn as LocalDate)),
  )
  serve(discardYearPlan, call => act(call, call.query.revision, discardDraft))
}

function planningRoutes(serve: Serve, context: Context & PlanningHouse): void {
  const { database, background } = context

  serve(orderPlanning, async ({ caller, params, body, language, businessDate }) => {
    const year = academicYear(params.year)
    const { kind, seconds, seed } = body
    const input = { kind, seconds, seed, proposals: null, year, version: params.version }
    const order = await inTransaction(database, scopeOf(caller), { cause: 'ui' }, async tx => {
      const plan = await existingPlan(tx, year, params.version)
      const under = await planningOf(tx, plan)
      const isBeingPlanned = isUnderWay(under)
      refuseIf(whyNotPlan(await plannerIn(tx)) ?? whyNotChangePlan(plan, { isBeingPlanned }))
      await orderPlan(tx, caller.assignment.id, input)
      return planningOf(tx, plan)
    })
    if (!order) throw new Error('An order that was placed is not seen by the one who placed it')
    planInBackground(context, order.id, { ...input, today: businessDate })
    return sayPlanning(order, language)
  })

  const progress = (caller: Acting, params: { year: number; version: number }, language: Language) =>
    reading(database, scopeOf(caller), async reader => {
      const order = await planningOf(reader, { year: academicYear(params.year), version: params.version })
      return order ? sayPlanning(order, language) : null
    })

  serve(planningProgress, ({ caller, params, language }) => progress(caller, params, language))

  serve(stopPlanning, async ({ caller, params, language }) => {
    const planning = await reading(database, scopeOf(caller), async reader => {
      refuseIf(whyNotPlan(await plannerIn(reader)))
      return progress(caller, params, language)
    })
    if (planning) background.stop(planning.id)
    return planning
  })
}

const mutableHead = <T extends { readonly quality: StoredPlan['quality'] }>(head: T) => ({
  ...head,
  quality: { ...head.quality, parts: { ...head.quality.parts } },
})
