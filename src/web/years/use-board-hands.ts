import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { allSentences } from '#domain/all-sentences.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import { useLanguage } from '../ui/language/language.ts'
import type { BoardActs, OnItsWay } from './board-context.ts'
import type { BoardNames } from './board-names.ts'
import { isAlreadyThere, type Moving, nextResource, standsAt, withMoving } from './carry-practice.ts'
import { useMoving, type WhatIf } from './use-moving.ts'
import { useShownCard } from './use-shown-card.ts'
import { writeDelta } from './write-weeks.ts'
import type { Board, useDraftActs } from './years.api.ts'

type Session = Board['problem']['sessions'][number]

interface Given {
  readonly board: Board
  readonly whatIf: WhatIf
  readonly names: BoardNames
  readonly acts: ReturnType<typeof useDraftActs>
}

/** The hands on a board: they show a practice, take it, carry it over the weeks and put it down. */
export function useBoardHands({ board, whatIf, names, acts }: Given) {
  const way = useMoving(board, whatIf)
  const card = useShownCard()
  const { moving, prices } = way
  const { shown } = card
  useFocusOnMoving(moving)
  const boardActs = useBoardActsOf({ board, whatIf, names, acts }, way, card)
  const onItsWay: OnItsWay | undefined = useMemo(() => moving && { moving, prices }, [moving, prices])
  const { revision } = board.plan
  const ofShown = () => {
    const ids = new Set(shown?.session.blocks.map(({ id }) => id))
    return board.blocks.filter(({ id }) => ids.has(id)).map(({ id }) => id)
  }
  return {
    acts: boardActs,
    shown: moving && shown ? { ...shown, anchor: barOf(moving.session.id) ?? shown.anchor } : shown,
    onItsWay,
    whyNot: useWhyNot(board),
    said: useVerdict(onItsWay),
    /** The blocks as the strips of load count them: with the one that moves where it would stand. */
    blocksShown: useMemo(() => withMoving(board.blocks, moving), [board.blocks, moving]),
    keep: card.keep,
    /** Takes a block that has no place out of the tray. */
    take(session: Session) {
      way.begin(session)
      card.pin(session, barOf(session.id) ?? document.body)
    },
    toWeek(week: number) {
      if (!shown) return
      if (moving) way.to(week)
      else way.begin(shown.session, week)
      card.pin(shown.session, shown.anchor)
    },
    toResource: way.at,
    /** Carries a dragged practice to a week. */
    dragTo(session: Session, week: number) {
      if (moving?.session.id !== session.id) {
        way.begin(session, week)
        card.pin(session, barOf(session.id) ?? document.body)
      } else if (moving.week !== week) way.to(week)
    },
    lock(locked: boolean) {
      acts.lock.mutate({ revision, blocks: ofShown(), locked })
      card.close()
    },
    takeOut() {
      acts.takeOut.mutate({ revision, blocks: ofShown() })
      card.close()
    },
  }
}

/** The acts that the parts of a board call; the same object while a practice moves, so that bars are not drawn anew. */
function useBoardActsOf(
  { board, whatIf, names, acts }: Given,
  way: ReturnType<typeof useMoving>,
  card: ReturnType<typeof useShownCard>,
): BoardActs {
  const live = useRef({ board, way, acts })
  live.current = { board, way, acts }
  const { glance, pin, leave, close } = card
  const { year } = board.plan
  const { weeks } = board.problem
  return useMemo(() => {
    const isMoving = () => live.current.way.moving !== undefined
    return {
      year,
      weeks,
      names,
      whatIf,
      show(session, anchor, pinned) {
        if (isMoving()) return
        if (pinned) pin(session, anchor)
        else glance(session, anchor)
      },
      hide() {
        if (!isMoving()) leave()
      },
      shift(session, by) {
        const { way: hand, board: on } = live.current
        const { moving } = hand
        if (moving?.session.id === session.id) hand.to(moving.week + by)
        else hand.begin(session, standsAt(on.blocks, session) + by)
        pin(session, barOf(session.id) ?? document.body)
      },
      nextResource(step) {
        const { moving, at } = live.current.way
        if (moving) at(nextResource(moving, step))
      },
      drop() {
        const { way: hand, acts: call, board: on } = live.current
        const { moving, prices } = hand
        if (!moving || prices[moving.week - 1]?.refusal) return
        const { block, resource, week } = moving
        hand.end()
        close()
        if (isAlreadyThere(on.blocks, moving)) return
        call.move.mutate({
          revision: on.plan.revision,
          moves: [{ block, resource, firstWeek: week, locked: true }],
        })
      },
      cancel() {
        live.current.way.end()
        close()
      },
    }
  }, [year, weeks, names, whatIf, glance, pin, leave, close])
}

/** Why blocks of a group may not be moved, as a sentence; nothing where they may. */
function useWhyNot({ acts, groups }: Board): (group: string) => string | undefined {
  const { t } = useTranslation('office')
  const mayMove = useMemo(() => new Map(groups.map(group => [group.code, group.mayMove])), [groups])
  return useCallback(
    group => acts.change?.sentence ?? (mayMove.get(group) ? undefined : t('years.block.readOnly')),
    [acts, mayMove, t],
  )
}

/** What a screen reader hears while a practice moves. */
function useVerdict(onItsWay: OnItsWay | undefined): string {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const price = onItsWay?.prices[onItsWay.moving.week - 1]
  if (!price) return ''
  const verdict = price.refusal
    ? sayRefusal(price.refusal, language, allSentences)
    : t('years.moving.price', { delta: writeDelta(price.delta ?? 0) })
  return t('years.moving.live', { week: price.week, verdict })
}

/** The bar of a practice on the page. */
const barOf = (session: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-session="${CSS.escape(session)}"]`)

/** A practice that is taken has the keyboard: the arrows carry it. */
function useFocusOnMoving(moving: Moving | undefined): void {
  const session = moving?.session.id
  useEffect(() => {
    if (!session) return
    const bar = barOf(session)
    bar?.focus({ preventScroll: true })
    bar?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [session])
}
