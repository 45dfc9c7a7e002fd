import { Button, NativeSelect } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { allSentences } from '#domain/all-sentences.ts'
import { nameAudience, type TermLesson } from '#domain/timetables/term-lesson.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { writeDelta } from '../years/write-weeks.ts'
import styles from './card.module.css'
import { OrderDialog } from './OrderDialog.tsx'
import { RegroupButton } from './RegroupLessons.tsx'
import { sayDeviation } from './say-deviation.ts'
import { changedAddress, useTimetableAddress, type ViewKind } from './timetable-address.ts'
import { useTimetableHands as useHands } from './timetable-context.ts'
import type { TimetableBoard } from './timetables.api.ts'
import { useSayLesson } from './use-say-lesson.ts'
import type { useTimetableHands } from './use-timetable-hands.ts'
import { WayOutOf } from './WayOutOf.tsx'
import { WhyThisPrice } from './WhyThisPrice.tsx'

interface Props {
  readonly board: TimetableBoard
  readonly lesson: TermLesson
  readonly state: ReturnType<typeof useTimetableHands>
}

/** All about one lesson: what, who, when, where, and what moving it would mean. */
export function LessonCard({ board, lesson, state }: Props) {
  const { t } = useTranslation('office')
  const hands = useHands()
  const say = useSayLesson(hands.names)
  const refusal = board.acts.change?.sentence
  const hours = say.hours(lesson)
  const { carried } = state
  useEscape(carried !== undefined, () => hands.open(undefined))
  return (
    <aside className={styles.card} aria-label={`${lesson.index}, ${hands.names.groups(lesson.audience)}`}>
      <header className={styles.head}>
        <h2>
          <span>{lesson.index}</span> {hands.names.subject(lesson)}
        </h2>
        <button type="button" aria-label={t('timetables.card.close')} onClick={() => hands.open(undefined)}>
          ×
        </button>
      </header>
      <dl className={styles.facts}>
        <dt>{t('timetables.card.who')}</dt>
        <dd>
          {lesson.audience.map((one, at) => (
            <span key={nameAudience(one)}>
              {at > 0 && ', '}
              <ViewLink by="group" of={one.group}>
                {nameAudience(one)}
              </ViewLink>
            </span>
          ))}
          <span className={styles.soft}>, {t('years.students', { count: lesson.students })}</span>
        </dd>
        <dt>{t('timetables.card.what')}</dt>
        <dd>{say.kind(lesson)}</dd>
        <dt>{t('timetables.card.weeks')}</dt>
        <dd>{say.weeks(lesson)}</dd>
        {lesson.place && (
          <>
            <dt>{t('timetables.card.when')}</dt>
            <dd>
              {say.when(lesson.place, lesson.pairs)}
              {hours && `, ${hours}`}
              {lesson.locked && <span className={styles.soft}>, {t('timetables.card.locked')}</span>}
            </dd>
            <dt>{t('timetables.card.teacher')}</dt>
            <dd>
              <ViewLink by="teacher" of={lesson.place.teacher}>
                {hands.names.teacher(lesson.place.teacher)}
              </ViewLink>
            </dd>
            {lesson.order && (
              <>
                <dt>{t('timetables.order.by')}</dt>
                <dd>{say.order(lesson.order)}</dd>
              </>
            )}
            {lesson.place.room && (
              <>
                <dt>{t('timetables.card.room')}</dt>
                <dd>
                  <ViewLink by="room" of={lesson.place.room}>
                    {hands.names.room(lesson.place.room)}
                  </ViewLink>
                </dd>
              </>
            )}
          </>
        )}
      </dl>
      <Reasons board={board} lesson={lesson} />
      {state.asked && <OrderDialog board={board} purpose="put" asked={state.asked} />}
      {state.wayOut !== undefined && <WayOutOf board={board} state={state} />}
      {carried && <OnTheWay lesson={lesson} state={state} />}
      {state.task && refusal === undefined && <RoomChoice lesson={lesson} state={state} />}
      {board.problem !== null &&
        (refusal === undefined ? (
          !carried && <CardActs board={board} lesson={lesson} state={state} />
        ) : (
          <p className={styles.soft}>{refusal}</p>
        ))}
    </aside>
  )
}

/** Why the lesson has no place, and the rules that it breaks. */
function Reasons({ board, lesson }: Pick<Props, 'board' | 'lesson'>) {
  const said = [
    ...(lesson.place ? [] : board.reasons.filter(one => one.lesson === lesson.id)),
    ...board.violations.filter(one => one.lessons.includes(lesson.id)),
  ].map(({ sentence }) => sentence)
  return [...new Set(said)].map(sentence => (
    <p key={sentence} className={styles.warning}>
      {sentence}
    </p>
  ))
}

/** What the slot under the lesson means: a price, or a rule's no with a way out. */
function OnTheWay({ lesson, state }: Pick<Props, 'lesson' | 'state'>) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const hands = useHands()
  const say = useSayLesson(hands.names)
  const { carried, price, isRefused, verdict, prices } = state
  if (!carried) return null
  const time = say.when({ weekdays: price?.weekdays ?? [carried.weekday], pair: carried.pair }, lesson.pairs)
  const room = price?.room ? `, ${hands.names.room(price.room)}` : ''
  return (
    <section className={styles.moving} data-refused={isRefused || undefined} aria-live="polite">
      <p>
        <b>
          {time}
          {room}
        </b>
      </p>
      <p>
        {prices.length === 0
          ? t('timetables.moving.counting')
          : isRefused
            ? verdict?.refusal
              ? sayRefusal(verdict.refusal, language, allSentences)
              : t('timetables.moving.counting')
            : t('timetables.moving.price', { delta: writeDelta(price?.delta ?? 0) })}
      </p>
      {!isRefused && prices.length > 0 && <Warnings lesson={lesson} state={state} />}
      {verdict?.reasons && state.limits && <WhyThisPrice reasons={verdict.reasons} limits={state.limits} />}
      <div className={styles.acts}>
        {isRefused ? (
          verdict?.exchange && (
            <Button size="compact-sm" onClick={state.exchange}>
              {t('timetables.moving.exchange')}
            </Button>
          )
        ) : (
          <Button size="compact-sm" disabled={prices.length === 0} onClick={hands.drop}>
            {t('timetables.moving.drop')}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={hands.cancel}>
          {t('timetables.moving.cancel')}
        </Button>
      </div>
      <p className={styles.soft}>{t('timetables.moving.keys')}</p>
    </section>
  )
}

/** The rules that warn of the slot under the lesson, with their sources. */
function Warnings({ lesson, state }: Pick<Props, 'lesson' | 'state'>) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const warnings = state.wanted ? state.warningsAt(lesson.id, state.wanted) : []
  if (warnings.length === 0) return null
  return (
    <div className={styles.warning}>
      {warnings.map(one => (
        <p key={`${one.rule} ${one.subject}`}>{sayDeviation(one, language)}</p>
      ))}
      <p>{t('timetables.order.needed')}</p>
    </div>
  )
}

/** The rooms that the lesson may have; the best is chosen unless one is taken by hand. */
function RoomChoice({ lesson, state }: Pick<Props, 'lesson' | 'state'>) {
  const { t } = useTranslation('office')
  const { names } = useHands()
  const { task, carried } = state
  if (!task || task.rooms.length < 2 || !lesson.place) return null
  const chosen = carried ? (carried.room ?? '') : (lesson.place.room ?? '')
  const options = [
    { value: '', label: t('timetables.card.bestRoom') },
    ...task.rooms
      .map(({ room }) => ({ value: room, label: names.room(room) }))
      .sort((one, other) => one.label.localeCompare(other.label, 'ru', { numeric: true })),
  ]
  return (
    <NativeSelect
      className={styles.room}
      label={t('timetables.card.takeRoom')}
      data={options}
      value={chosen}
      onChange={event => state.toRoom(event.currentTarget.value || null)}
    />
  )
}

function CardActs({ board, lesson, state }: Props) {
  const { t } = useTranslation('office')
  const hands = useHands()
  return (
    <footer className={styles.acts}>
      <Button size="compact-sm" disabled={!state.mayMove || !state.task} onClick={() => hands.take(lesson)}>
        {t(lesson.place ? 'timetables.card.move' : 'timetables.card.find')}
      </Button>
      {lesson.place && (
        <>
          <Button size="compact-sm" variant="default" onClick={() => state.lock(!lesson.locked)}>
            {t(lesson.locked ? 'timetables.card.unlock' : 'timetables.card.lock')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={state.takeOut}>
            {t('timetables.card.takeOut')}
          </Button>
        </>
      )}
      <RegroupButton board={board} lesson={lesson} />
    </footer>
  )
}

interface ViewLinkProps {
  readonly by: ViewKind
  readonly of: string
  readonly children: string
}

/** The way to the week of a group, teacher or room, in the version that is shown. */
function ViewLink({ by, of, children }: ViewLinkProps) {
  const { address } = useTimetableAddress()
  return <PageLink href={changedAddress(address, { by, of })}>{children}</PageLink>
}

/** Escape closes the card, unless a lesson is on its way or a dialog is open. */
function useEscape(isBusy: boolean, close: () => void): void {
  const latest = useRef(close)
  latest.current = close
  useEffect(() => {
    if (isBusy) return undefined
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && !document.querySelector('dialog[open], [aria-modal="true"]')) latest.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isBusy])
}
