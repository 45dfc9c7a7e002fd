import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../ui/language/language.ts'
import { barOnPage } from './bar-on-page.ts'
import { type OnItsWay, useBoardActs } from './board-context.ts'
import styles from './card.module.css'
import { MovingPart } from './MovingPart.tsx'
import { PriceStrip } from './PriceStrip.tsx'
import { usePlaceBeside } from './use-place-beside.ts'
import { WhyHere } from './WhyHere.tsx'
import { writeWeeks } from './write-weeks.ts'
import type { Board } from './years.api.ts'

type Session = Board['problem']['sessions'][number]
type Block = Board['blocks'][number]

interface Props {
  readonly session: Session
  readonly blocks: readonly Block[]
  /** It was asked for, and stays until it is closed. */
  readonly isOpen: boolean
  /** The registers have the practice no more. */
  readonly isLost: boolean
  readonly onItsWay: OnItsWay | undefined
  /** What is worth a look about the practice, as sentences. */
  readonly warnings: readonly string[]
  /** Why the practice may not be moved, as a sentence; nothing where it may. */
  readonly refusal: string | undefined
  readonly onLock: (locked: boolean) => void
  readonly onTakeOut: () => void
  readonly onWeek: (week: number) => void
  readonly onResource: (resource: string) => void
  readonly onBlock: (block: string) => void
}

/** All about one practice: where, when, who, why here, and what each week would cost. */
export function BlockCard(props: Props) {
  const { session, blocks, isOpen, isLost, onItsWay, warnings, refusal } = props
  const { t } = useTranslation('office')
  const acts = useBoardActs()
  const card = useRef<HTMLDivElement>(null)
  const place = usePlaceBeside(session.id, card, { isOpen, week: onItsWay?.moving.week })
  useKeyboard(session.id, card, { isOpen, isMoving: onItsWay !== undefined, close: acts.cancel })
  const first = blocks[0]
  return (
    <div
      ref={card}
      className={styles.card}
      style={place}
      role="group"
      tabIndex={-1}
      aria-label={`${session.module}, ${session.group}`}
      data-open={isOpen || undefined}
      onMouseEnter={acts.stay}
      onMouseLeave={acts.leave}
    >
      <header className={styles.head}>
        <h3>{t('years.block.title', { module: session.module, group: session.group })}</h3>
        {isOpen && (
          <button type="button" aria-label={t('years.block.close')} onClick={acts.cancel}>
            ×
          </button>
        )}
      </header>
      <Facts session={session} blocks={blocks} />
      {onItsWay ? (
        <MovingPart {...props} onItsWay={onItsWay} />
      ) : (
        first && !isLost && <WhyHere session={session} block={first} />
      )}
      {warnings.map(sentence => (
        <p key={sentence} className={styles.warning}>
          {sentence}
        </p>
      ))}
      <PriceStrip
        session={session}
        prices={onItsWay?.prices ?? (first ? acts.whatIf.pricesOf(first.id) : [])}
        at={onItsWay?.moving.week ?? first?.firstWeek}
        {...(refusal === undefined && !isLost ? { onWeek: props.onWeek } : {})}
      />
      {isOpen && !onItsWay && <CardActs {...props} />}
    </div>
  )
}

function Facts({ session, blocks }: Pick<Props, 'session' | 'blocks'>) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { names, year } = useBoardActs()
  const [first] = blocks
  const students = session.blocks.reduce((sum, block) => sum + block.students, 0)
  return (
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
            {place === null ? t('years.block.noPlace') : names.resource(place)}
          </div>
        ))}
      </dd>
      <dt>{t('years.block.when')}</dt>
      <dd>
        {first
          ? writeWeeks(year, first.firstWeek, session.weeks, language)
          : t('years.weeksLong', { count: session.weeks })}
        {blocks.some(({ locked }) => locked) && (
          <span className={styles.soft}>, {t('years.block.locked')}</span>
        )}
      </dd>
      <dt>{t('years.block.who')}</dt>
      <dd>
        {t('years.students', { count: students })}
        {session.blocks.length > 1 && (
          <span className={styles.soft}>, {t('years.subgroups', { count: session.blocks.length })}</span>
        )}
      </dd>
    </dl>
  )
}

function CardActs({ blocks, isLost, refusal, session, onLock, onTakeOut }: Props) {
  const { t } = useTranslation('office')
  const { shift } = useBoardActs()
  const isLocked = blocks.some(block => block.locked)
  if (refusal !== undefined) return <p className={styles.soft}>{refusal}</p>
  if (isLost) return <LostActs onTakeOut={onTakeOut} />
  return (
    <footer className={styles.acts}>
      <Button size="compact-sm" onClick={() => shift(session, 0)}>
        {t(blocks.length > 0 ? 'years.block.move' : 'years.block.find')}
      </Button>
      {blocks.length > 0 && (
        <>
          <Button size="compact-sm" variant="default" onClick={() => onLock(!isLocked)}>
            {t(isLocked ? 'years.block.unlock' : 'years.block.lock')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={onTakeOut}>
            {t('years.block.takeOut')}
          </Button>
        </>
      )}
    </footer>
  )
}

function LostActs({ onTakeOut }: Pick<Props, 'onTakeOut'>) {
  const { t } = useTranslation('office')
  return (
    <footer className={styles.acts}>
      <p className={styles.soft}>{t('years.block.lost')}</p>
      <Button size="compact-sm" variant="default" onClick={onTakeOut}>
        {t('years.block.takeOut')}
      </Button>
    </footer>
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

interface CardState {
  readonly isOpen: boolean
  readonly isMoving: boolean
  readonly close: () => void
}

/** Who opened the card by keyboard goes on in it; Escape closes it, and the keyboard is back at the bar. */
function useKeyboard(
  session: string,
  card: { readonly current: HTMLElement | null },
  { isOpen, isMoving, close }: CardState,
): void {
  useEffect(() => {
    if (!isOpen || isMoving) return undefined
    const bar = barOnPage(session)
    if (bar?.matches(':focus-visible')) card.current?.focus()
    const element = card.current
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector('dialog[open], [aria-modal="true"]')) return
      if (element?.contains(document.activeElement)) bar?.focus()
      close()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [session, card, isOpen, isMoving, close])
}
