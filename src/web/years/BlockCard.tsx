import { Button, NativeSelect } from '@mantine/core'
import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { allSentences } from '#domain/all-sentences.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import { useLanguage } from '../ui/language/language.ts'
import { type OnItsWay, useBoardActs } from './board-context.ts'
import styles from './card.module.css'
import { PriceStrip } from './PriceStrip.tsx'
import { WhyHere } from './WhyHere.tsx'
import { writeDelta, writeWeeks } from './write-weeks.ts'
import type { Board } from './years.api.ts'

type Session = Board['problem']['sessions'][number]
type Block = Board['blocks'][number]

interface Props {
  readonly session: Session
  readonly blocks: readonly Block[]
  readonly anchor: HTMLElement
  readonly isPinned: boolean
  readonly onItsWay: OnItsWay | undefined
  /** Why the practice may not be moved, as a sentence; nothing where it may. */
  readonly refusal: string | undefined
  readonly onLock: (locked: boolean) => void
  readonly onTakeOut: () => void
  readonly onWeek: (week: number) => void
  readonly onResource: (resource: string) => void
  readonly onEnter: () => void
}

/** All about one practice: where, when, who, why here, and what each week would cost. */
export function BlockCard(props: Props) {
  const { session, blocks, anchor, isPinned, onItsWay, refusal } = props
  const { t } = useTranslation('office')
  const language = useLanguage()
  const acts = useBoardActs()
  const card = useRef<HTMLDivElement>(null)
  const place = usePlaceBeside(anchor, card, onItsWay?.moving.week)
  const first = blocks[0]
  const isLocked = blocks.some(block => block.locked)
  return (
    <div
      ref={card}
      className={styles.card}
      style={place}
      role="group"
      aria-label={`${session.module}, ${session.group}`}
      data-pinned={isPinned || undefined}
      onMouseEnter={props.onEnter}
      onMouseLeave={acts.hide}
    >
      <header className={styles.head}>
        <h3>{t('years.block.title', { module: session.module, group: session.group })}</h3>
        {isPinned && (
          <button type="button" aria-label={t('years.block.close')} onClick={acts.cancel}>
            ×
          </button>
        )}
      </header>
      <dl className={styles.facts}>
        <dt>{t('years.block.where')}</dt>
        <dd>
          {placesOf(session, blocks).map(({ place, subgroups }) => (
            <div key={place ?? ''}>
              {subgroups.length < session.blocks.length && (
                <span className={styles.soft}>
                  {t('years.block.subgroup', { number: subgroups.join(', ') })}:{' '}
                </span>
              )}
              {place === null ? t('years.block.noPlace') : acts.names.resource(place)}
            </div>
          ))}
        </dd>
        <dt>{t('years.block.when')}</dt>
        <dd>
          {first
            ? writeWeeks(acts.year, first.firstWeek, session.weeks, language)
            : t('years.weeksLong', { count: session.weeks })}
          {isLocked && <span className={styles.soft}>, {t('years.block.locked')}</span>}
        </dd>
        <dt>{t('years.block.who')}</dt>
        <dd>
          {t('years.students', { count: session.blocks.reduce((sum, { students }) => sum + students, 0) })}
        </dd>
      </dl>
      {onItsWay ? (
        <MovingPart {...props} onItsWay={onItsWay} />
      ) : (
        first && <WhyHere session={session} block={first} />
      )}
      <PriceStrip
        session={session}
        prices={onItsWay?.prices ?? (first ? acts.whatIf.pricesOf(first.id) : [])}
        at={onItsWay?.moving.week ?? first?.firstWeek}
        {...(refusal === undefined ? { onWeek: props.onWeek } : {})}
      />
      {isPinned && !onItsWay && first && (
        <footer className={styles.acts}>
          {refusal === undefined ? (
            <>
              <Button size="compact-sm" onClick={() => acts.shift(session, 0)}>
                {t('years.block.move')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => props.onLock(!isLocked)}>
                {t(isLocked ? 'years.block.unlock' : 'years.block.lock')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={props.onTakeOut}>
                {t('years.block.takeOut')}
              </Button>
            </>
          ) : (
            <p className={styles.soft}>{refusal}</p>
          )}
        </footer>
      )}
    </div>
  )
}

/** What the week under a practice on its way would mean, and the buttons for those who use neither mouse nor keys. */
function MovingPart({ session, onItsWay, onWeek, onResource }: Props & { readonly onItsWay: OnItsWay }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const acts = useBoardActs()
  const { moving, prices } = onItsWay
  const price = prices[moving.week - 1]
  const moved = session.blocks.find(({ id }) => id === moving.block)
  const verdict = price?.refusal
    ? sayRefusal(price.refusal, language, allSentences)
    : t('years.moving.price', { delta: writeDelta(price?.delta ?? 0) })
  return (
    <div className={styles.moving} data-refused={price?.refusal ? true : undefined}>
      <b>{writeWeeks(acts.year, moving.week, session.weeks, language)}</b>
      <p>{verdict}</p>
      {moved && moved.options.length > 1 && (
        <NativeSelect
          size="xs"
          label={t('years.block.resource')}
          value={moving.resource}
          data={moved.options.map(({ resource }) => ({
            value: resource,
            label: acts.names.resource(resource),
          }))}
          onChange={event => onResource(event.currentTarget.value)}
        />
      )}
      <div className={styles.acts}>
        <Button size="compact-sm" disabled={price?.refusal !== undefined} onClick={acts.drop}>
          {t('years.moving.drop')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onWeek(moving.week - 1)}>
          {t('years.moving.earlier')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onWeek(moving.week + 1)}>
          {t('years.moving.later')}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={acts.cancel}>
          {t('years.moving.cancel')}
        </Button>
      </div>
      <p className={styles.soft}>{t('years.block.keys')}</p>
    </div>
  )
}

/** Where the subgroups of a practice are, those at one place together. */
function placesOf(session: Session, blocks: readonly Block[]) {
  const places = new Map<string | null, number[]>()
  for (const { id, subgroup } of session.blocks) {
    const place = blocks.find(block => block.id === id)?.resource ?? null
    places.set(place, [...(places.get(place) ?? []), subgroup])
  }
  return [...places].map(([place, subgroups]) => ({ place, subgroups }))
}

const GAP = 8

/** Beside the bar: below it, or above where there is no room; never out of the window. */
function usePlaceBeside(
  anchor: HTMLElement,
  card: { readonly current: HTMLElement | null },
  week: number | undefined,
): CSSProperties {
  const [place, setPlace] = useState<CSSProperties>({ visibility: 'hidden' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a bar that has moved stands elsewhere
  useLayoutEffect(() => {
    const size = card.current?.getBoundingClientRect()
    if (!size) return
    const bar = anchor.getBoundingClientRect()
    const isBelow = bar.bottom + GAP + size.height < window.innerHeight
    const top = isBelow ? bar.bottom + GAP : Math.max(bar.top - GAP - size.height, GAP)
    const left = Math.min(Math.max(bar.left, GAP), window.innerWidth - size.width - GAP)
    setPlace({ '--top': `${top}px`, '--left': `${left}px` } as CSSProperties)
  }, [anchor, card, week])
  return place
}
