import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { allSentences } from '#domain/all-sentences.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import { useLanguage } from '../ui/language/language.ts'
import type { BoardActs, OnItsWay } from './board-context.ts'
import type { BoardNames } from './board-names.ts'
import { type Moving, useMoving, type WhatIf } from './use-moving.ts'
import { writeDelta } from './write-weeks.ts'
import type { Board, useDraftActs } from './years.api.ts'

type Session = Board['problem']['sessions'][number]
type Block = Board['blocks'][number]

interface Given {
  readonly board: Board
  readonly whatIf: WhatIf
  readonly names: BoardNames
  readonly acts: ReturnType<typeof useDraftActs>
}

/** A practice whose card is open, beside its bar. */
interface Shown {
  readonly session: Session
  readonly anchor: HTMLElement
  readonly isPinned: boolean
}

/** How long the card waits before it comes, and before it goes; in milliseconds. */
const COMES_AFTER = 140
const GOES_AFTER = 220

/** The hands on a board: they show a practice, take it, carry it over the weeks and put it down. */
export function useBoardHands({ board, whatIf, names, acts }: Given) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const way = useMoving(board, whatIf)
  const { moving, prices } = way
  const [shown, setShown] = useState<Shown>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const later = (act: () => void, after: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(act, after)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  useFocusOnMoving(moving)

  const colleges = useMemo(() => new Map(board.groups.map(group => [group.code, group.mayMove])), [board])
  const whyNot = useCallback(
    (group: string): string | undefined =>
      board.acts.change?.sentence ?? (colleges.get(group) ? undefined : t('years.block.readOnly')),
    [board, colleges, t],
  )

  const live = useRef({ board, moving, prices, way, acts })
  live.current = { board, moving, prices, way, acts }

  const cancel = useCallback(() => {
    live.current.way.end()
    setShown(undefined)
  }, [])
  const drop = useCallback(() => {
    const { moving: now, prices: known, board: on, way: hand, acts: call } = live.current
    if (!now || known[now.week - 1]?.refusal) return
    const { block, resource, week } = now
    hand.end()
    setShown(undefined)
    if (isAlreadyThere(on, now)) return
    call.move.mutate({ revision: on.plan.revision, moves: [{ block, resource, firstWeek: week }] })
  }, [])

  const boardActs: BoardActs = useMemo(
    () => ({
      year: board.plan.year,
      weeks: board.problem.weeks,
      names,
      whatIf,
      show(session, anchor, pinned) {
        if (live.current.moving) return
        const act = () =>
          setShown(now => ({
            session,
            anchor,
            isPinned: pinned || (now?.session === session && now.isPinned),
          }))
        if (pinned) later(act, 0)
        else
          later(
            () => setShown(now => (now?.isPinned ? now : { session, anchor, isPinned: false })),
            COMES_AFTER,
          )
      },
      hide() {
        if (live.current.moving) return
        later(() => setShown(now => (now?.isPinned ? now : undefined)), GOES_AFTER)
      },
      shift(session, weeks) {
        const { moving: now, way: hand } = live.current
        if (now?.session.id === session.id) hand.to(now.week + weeks)
        else hand.begin(session, standsAt(live.current.board, session) + weeks)
        setShown(at => ({
          session,
          anchor: barOf(session.id) ?? at?.anchor ?? document.body,
          isPinned: true,
        }))
      },
      nextResource(step) {
        const { moving: now, way: hand } = live.current
        if (now) hand.at(neighbour(now, step))
      },
      drop,
      cancel,
    }),
    // biome-ignore lint/correctness/useExhaustiveDependencies: what changes while a bar moves is read from `live`
    [board.plan.year, board.problem.weeks, names, whatIf, drop, cancel],
  )

  const price = moving && prices[moving.week - 1]
  const onItsWay: OnItsWay | undefined = useMemo(() => moving && { moving, prices }, [moving, prices])
  const ofShown = () => {
    const ids = new Set(shown?.session.blocks.map(({ id }) => id))
    return board.blocks.filter(({ id }) => ids.has(id)).map(({ id }) => id)
  }
  return {
    acts: boardActs,
    shown: moving && shown ? { ...shown, anchor: barOf(moving.session.id) ?? shown.anchor } : shown,
    onItsWay,
    whyNot,
    /** What a screen reader hears while a practice moves. */
    said: price
      ? t('years.moving.live', {
          week: price.week,
          verdict: price.refusal
            ? sayRefusal(price.refusal, language, allSentences)
            : t('years.moving.price', { delta: writeDelta(price.delta ?? 0) }),
        })
      : '',
    /** The blocks as the strips of load count them: with the one that moves where it would stand. */
    blocksShown: useMemo(() => withMoving(board, moving), [board, moving]),
    keep: () => clearTimeout(timer.current),
    /** Takes a block that has no place out of the tray. */
    take(session: Session) {
      way.begin(session)
      setShown({ session, anchor: document.body, isPinned: true })
    },
    toWeek(week: number) {
      if (!shown) return
      if (moving) way.to(week)
      else way.begin(shown.session, week)
      setShown({ ...shown, isPinned: true })
    },
    toResource: way.at,
    dragTo(session: Session, week: number) {
      if (moving?.session.id === session.id) {
        if (moving.week !== week) way.to(week)
        return
      }
      way.begin(session, week)
      setShown({ session, anchor: barOf(session.id) ?? document.body, isPinned: true })
    },
    lock(locked: boolean) {
      acts.lock.mutate({ revision: board.plan.revision, blocks: ofShown(), locked })
      setShown(undefined)
    },
    takeOut() {
      acts.takeOut.mutate({ revision: board.plan.revision, blocks: ofShown() })
      setShown(undefined)
    },
  }
}

/** The bar of a practice on the page. */
const barOf = (session: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-session="${CSS.escape(session)}"]`)

const standsAt = ({ blocks }: Board, session: Session): number =>
  blocks.find(({ id }) => session.blocks.some(block => block.id === id))?.firstWeek ?? session.wished

const isAlreadyThere = ({ blocks }: Board, { block, resource, week }: Moving): boolean =>
  blocks.some(one => one.id === block && one.resource === resource && one.firstWeek === week)

function neighbour({ session, block, resource }: Moving, step: 1 | -1): string {
  const options = session.blocks.find(({ id }) => id === block)?.options.map(option => option.resource) ?? []
  const at = options.indexOf(resource)
  return options[(at + step + options.length) % options.length] ?? resource
}

function withMoving({ blocks }: Board, moving: Moving | undefined): readonly Block[] {
  if (!moving) return blocks
  const { session, block: moved, resource, week } = moving
  const ids = new Set(session.blocks.map(({ id }) => id))
  const carried = blocks.map(block =>
    ids.has(block.id)
      ? { ...block, firstWeek: week, resource: block.id === moved ? resource : block.resource }
      : block,
  )
  if (carried.some(({ id }) => id === moved)) return carried
  const { group, kind, module, semester, weeks, wished } = session
  const open = session.blocks.find(({ id }) => id === moved)
  if (!open) return carried
  const { id, subgroup, students } = open
  const shared = { id, group, subgroup, students, kind, module, semester, weeks, wishedWeek: wished }
  return [...carried, { ...shared, resource, firstWeek: week, locked: false }]
}

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
