import {
  discardTermTimetable,
  lockTermLessons,
  moveTermLessons,
  orderTimetabling,
  publishTermTimetable,
  redoTimetableStep,
  signTermDeviations,
  stopTimetabling,
  timetablingProgress,
  undoTimetableStep,
} from '#contract/timetables/term-drafts.contract.ts'
import { inTransaction, reading } from '#database/client/transactions.ts'
import { timetablingOf } from '#database/timetables/timetables.queries.ts'
import type { StoredTimetable } from '#database/timetables/timetables.rows.ts'
import { orderTimetable } from '#database/timetables/timetabling.orders.ts'
import { whyNotMakeTimetable } from '#domain/timetables/timetable-rights.ts'
import { sameStand } from '#domain/timetables/timetable-steps.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import { refuseIf } from '#domain/values/refusal.ts'
import type { Language } from '#domain/values/text.ts'
import type { Acting } from '../http/caller.ts'
import { type Context, scopeOf } from '../http/context.ts'
import { plannerIn } from '../http/planner-in.ts'
import type { Serve } from '../http/serve.ts'
import {
  discardDraft,
  lockInDraft,
  moveInDraft,
  type OpenDraft,
  openDraft,
  publishDraft,
  redoInDraft,
  signInDraft,
  undoInDraft,
} from './change-draft.ts'
import { existingTimetable } from './existing-timetable.ts'
import { type TimetablingHouse, timetableInBackground } from './plan-in-background.ts'
import { sayTimetabling } from './say-timetabling.ts'
import type { ReadTerm } from './term-now.ts'
import { timetableState } from './timetable-state.ts'
import { keyAt, type VersionAddress } from './version-address.ts'

/** The acts on the draft of a timetable, and its planning in the background. */
export function termDraftsRoutes(
  serve: Serve,
  context: Context & TimetablingHouse,
  readTerm: ReadTerm,
): void {
  draftRoutes(serve, context, readTerm)
  planningRoutes(serve, context, readTerm)
}

/** The calls that change a draft: each is one transaction that answers with what has changed. */
function draftRoutes(serve: Serve, { database }: Context, readTerm: ReadTerm): void {
  interface DraftCall {
    readonly caller: Acting
    readonly params: VersionAddress
    readonly language: Language
  }
  const act = <T>(
    { caller, params }: Omit<DraftCall, 'language'>,
    revision: number,
    change: (draft: OpenDraft) => Promise<T>,
  ) =>
    inTransaction(database, scopeOf(caller), { cause: 'ui' }, async tx =>
      change(await openDraft(tx, keyAt(params), revision, readTerm)),
    )
  const change = (call: DraftCall, revision: number, save: (draft: OpenDraft) => Promise<StoredTimetable>) =>
    act(call, revision, async draft => {
      const timetable = await save(draft)
      const changed = changedBetween(draft.now, timetable)
      const { problem } = draft.built
      return timetableState({ reader: draft.tx, language: call.language, problem, timetable, changed })
    })

  serve(moveTermLessons, call =>
    change(call, call.body.revision, draft =>
      moveInDraft(
        draft,
        call.body.moves as Parameters<typeof moveInDraft>[1],
        (call.body.order as Parameters<typeof moveInDraft>[2] | undefined) ?? null,
      ),
    ),
  )
  serve(lockTermLessons, call =>
    change(call, call.body.revision, draft => lockInDraft(draft, call.body.lessons, call.body.locked)),
  )
  serve(signTermDeviations, call =>
    change(call, call.body.revision, draft =>
      signInDraft(draft, call.body.college, call.body.order as Parameters<typeof signInDraft>[2]),
    ),
  )
  serve(undoTimetableStep, call => change(call, call.body.revision, undoInDraft))
  serve(redoTimetableStep, call => change(call, call.body.revision, redoInDraft))
  serve(publishTermTimetable, call =>
    change(call, call.body.revision, draft => publishDraft(draft, call.body.publishedOn as LocalDate)),
  )
  serve(discardTermTimetable, call => act(call, call.query.revision, discardDraft))
}

/** The lessons that an act has changed, and those that are gone. */
function changedBetween(before: StoredTimetable, after: StoredTimetable) {
  const old = new Map(before.lessons.map(lesson => [lesson.id, lesson]))
  const now = new Set(after.lessons.map(({ id }) => id))
  return {
    lessons: after.lessons.filter(lesson => {
      const was = old.get(lesson.id)
      return !was || !sameStand(was, lesson)
    }),
    gone: before.lessons.flatMap(({ id }) => (now.has(id) ? [] : [id])),
  }
}

function planningRoutes(serve: Serve, context: Context & TimetablingHouse, readTerm: ReadTerm): void {
  const { database, background } = context

  serve(orderTimetabling, async ({ caller, params, body, language }) => {
    const key = keyAt(params)
    const { kind, seconds, seed } = body
    const input = {
      ...{ kind, seconds, seed, proposals: null },
      ...{ year: key.term.year, term: key.term.number, version: key.version },
    }
    const order = await inTransaction(database, scopeOf(caller), { cause: 'ui' }, async tx => {
      const { built } = await openDraft(tx, key, body.revision, readTerm)
      const { year } = input
      if (built.problem.tasks.length === 0)
        refuseIf({ code: 'timetables.nothing-to-plan', facts: { year, next: year + 1 } })
      await orderTimetable(tx, caller.assignment.id, input)
      return timetablingOf(tx, key)
    })
    if (!order) throw new Error('An order that was placed is not seen by the one who placed it')
    timetableInBackground(context, order.id, input)
    return sayTimetabling(order, language)
  })

  const progress = (caller: Acting, params: VersionAddress, language: Language) =>
    reading(database, scopeOf(caller), async reader => {
      const order = await timetablingOf(reader, keyAt(params))
      return order ? sayTimetabling(order, language) : null
    })

  serve(timetablingProgress, ({ caller, params, language }) => progress(caller, params, language))

  serve(stopTimetabling, async ({ caller, params, language }) => {
    const planning = await reading(database, scopeOf(caller), async reader => {
      const { college } = await existingTimetable(reader, keyAt(params))
      refuseIf(whyNotMakeTimetable(await plannerIn(reader), college))
      return progress(caller, params, language)
    })
    if (planning) background.stop(planning.id)
    return planning
  })
}
