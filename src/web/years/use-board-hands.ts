import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { barOnPage } from './bar-on-page.ts'
import type { useBoardAddress } from './board-address.ts'
import type { BoardActs, OnItsWay } from './board-context.ts'
import type { BoardNames } from './board-names.ts'
import { isAlreadyThere, type Moving, nextResource, standsAt, withMoving } from './carry-practice.ts'
import { sessionNamed } from './group-lines.ts'
import { type Way, wayFor } from './make-way-on-board.ts'
import { useGlance } from './use-glance.ts'
import { useMoving } from './use-moving.ts'
import { useVerdict } from './use-verdict.ts'
import type { WhatIf } from './week-prices.ts'
import type { Board, useDraftActs } from './years.api.ts'

type Session = Board['problem']['sessions'][number]

interface Given {
  readonly board: Board
  readonly whatIf: WhatIf
  readonly names: BoardNames
  readonly acts: ReturnType<typeof useDraftActs>
  readonly place: ReturnType<typeof useBoardAddress>
}

/** The hands on a board: they show a practice, take it, carry it over the weeks and put it down. */
export function useBoardHands({ board, whatIf, names, acts, place }: Given) {
  const carry = useMoving(board, whatIf)
  const card = useGlance()
  const { moving, prices } = carry
  const asked = useWay(moving)
  useFocusOnMoving(moving)
  const boardActs = useBoardActsOf({ board, whatIf, names, acts, place }, { carry, asked, card })
  const { way } = asked
  const onItsWay: OnItsWay | undefined = useMemo(
    () => moving && { moving, prices, way },
    [moving, prices, way],
  )
  const opened = useMemo(
    () => (place.address.block ? sessionNamed(board, place.address.block) : undefined),
    [board, place.address.block],
  )
  const shown = moving?.session ?? opened ?? card.glanced
  const blocksOf = (session: Session) => {
    const ids = new Set(session.blocks.map(({ id }) => id))
    return board.blocks.filter(({ id }) => ids.has(id))
  }
  const { revision } = board.plan
  const ofShown = () => (shown ? blocksOf(shown).map(({ id }) => id) : [])
  const close = () => {
    card.hands.close()
    place.change({ block: undefined })
  }
  return {
    acts: boardActs,
    shown: shown && {
      session: shown,
      blocks: blocksOf(shown),
      isOpen: moving !== undefined || opened !== undefined,
    },
    onItsWay,
    whyNot: useWhyNot(board),
    said: useVerdict(onItsWay),
    /** The blocks as the strips of load count them: with the one that moves where it would stand, and what makes way. */
    blocksShown: useMemo(() => way?.blocks ?? withMoving(board.blocks, moving), [board.blocks, moving, way]),
    /** Takes a practice to a week, as the one that moves. */
    toWeek(week: number) {
      if (moving) carry.to(week)
      else if (shown) carry.begin(shown, week)
    },
    toResource: carry.at,
    toBlock: carry.of,
    /** Carries a dragged practice to a week. */
    dragTo(session: Session, week: number) {
      if (moving?.session.id !== session.id) carry.begin(session, week)
      else if (moving.week !== week) carry.to(week)
    },
    lock(locked: boolean) {
      acts.lock.mutate({ revision, blocks: ofShown(), locked })
      close()
    },
    takeOut() {
      acts.takeOut.mutate({ revision, blocks: ofShown() })
      close()
    },
  }
}

interface Parts {
  readonly carry: ReturnType<typeof useMoving>
  readonly asked: ReturnType<typeof useWay>
  readonly card: ReturnType<typeof useGlance>
}

/** The acts that the parts of a board call; the same object while a practice moves, so that bars are not drawn anew. */
function useBoardActsOf(given: Given, parts: Parts): BoardActs {
  const live = useRef({ ...given, ...parts })
  live.current = { ...given, ...parts }
  const { hands } = parts.card
  const { names, whatIf } = given
  const { change } = given.place
  const { year } = given.board.plan
  const { weeks } = given.board.problem
  return useMemo(() => {
    const end = () => {
      live.current.carry.end()
      hands.close()
      change({ block: undefined })
    }
    return {
      year,
      weeks,
      names,
      whatIf,
      glance(session) {
        if (!live.current.carry.moving) hands.glance(session)
      },
      leave: hands.leave,
      stay: hands.stay,
      open: session => change({ block: session, load: undefined, week: undefined }),
      shift(session, by) {
        const { carry, board } = live.current
        const { moving } = carry
        if (moving?.session.id === session.id) carry.to(moving.week + by)
        else carry.begin(session, standsAt(board.blocks, session) + by)
      },
      nextResource(step) {
        const { moving, at } = live.current.carry
        if (moving) at(nextResource(moving, step))
      },
      drop() {
        const { carry, asked, acts, board } = live.current
        const { moving, prices } = carry
        const price = moving && prices[moving.week - 1]
        if (!moving || !price) return
        const { way } = asked
        if (price.refusal && !way) {
          if (price.isTaken) asked.show(wayFor(board, moving))
          return
        }
        if (way && way.lost.length > 0) return
        end()
        if (isAlreadyThere(board.blocks, moving)) return
        const { block, resource, week } = moving
        const moves = way?.moves ?? [{ block, resource, firstWeek: week, locked: true }]
        acts.move.mutate({ revision: board.plan.revision, moves })
      },
      cancel: end,
    }
  }, [year, weeks, names, whatIf, hands, change])
}

/** Who would make way for the practice on its way; forgotten as soon as it moves on. */
function useWay(moving: Moving | undefined) {
  const [asked, setAsked] = useState<{ readonly moving: Moving; readonly way: Way }>()
  const show = useCallback((way: Way) => moving && setAsked({ moving, way }), [moving])
  return { way: asked && asked.moving === moving ? asked.way : undefined, show }
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

/** A practice that is taken has the keyboard: the arrows carry it. */
function useFocusOnMoving(moving: Moving | undefined): void {
  const session = moving?.session.id
  useEffect(() => {
    if (!session) return
    const bar = barOnPage(session)
    bar?.focus({ preventScroll: true })
    bar?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [session])
}
