import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { blockingError } from '../ui/http/blocking-error.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { useIsNarrow } from '../ui/navigation/use-is-narrow.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import { ImproveWeek } from './ImproveWeek.tsx'
import { KeptWeekHead } from './KeptWeekHead.tsx'
import { MovedLessons } from './MovedLessons.tsx'
import { PublishedWeekView } from './PublishedWeekView.tsx'
import styles from './published.module.css'
import { changedPublished, type PublishedTab, usePublishedAddress } from './published-address.ts'
import {
  type KeptWeek,
  type KeptWeeks,
  useImprovement,
  useKeptWeek,
  type WeekAddress,
  type WeekImprovement,
} from './published-weeks.api.ts'
import { RoomProposals } from './RoomProposals.tsx'
import { WeekFigures } from './WeekFigures.tsx'
import { WeekFindings } from './WeekFindings.tsx'
import { WeekVariants } from './WeekVariants.tsx'

interface Props {
  readonly address: WeekAddress
  readonly weeks: KeptWeeks
}

/** A kept week, or an improvement of it: its figures, what is behind them, its lessons, its rooms, its variants. */
export function KeptWeekBoard({ address, weeks }: Props) {
  const { address: asked } = usePublishedAddress()
  const found = useKeptWeek(address)
  const number = asked.variant ? Number(asked.variant) : undefined
  const improvement = useImprovement(address, number)
  const error = blockingError(found, improvement)
  if (error) return <ProblemNote error={error} retry={() => void found.refetch()} />
  if (!found.data || (number !== undefined && !improvement.data)) return <Skeleton lines={6} />
  return (
    <Board
      kept={found.data}
      improvement={number === undefined ? undefined : improvement.data}
      weeks={weeks}
    />
  )
}

interface BoardProps {
  readonly kept: KeptWeek
  readonly improvement: WeekImprovement | undefined
  readonly weeks: KeptWeeks
}

function Board({ kept, improvement, weeks }: BoardProps) {
  const { address } = usePublishedAddress()
  const week = improvement?.week ?? kept.week
  const tab = address.tab ?? 'week'
  return (
    <>
      <div className="no-print">
        <KeptWeekHead kept={kept} improvement={improvement} weeks={weeks} />
        <WeekFigures counts={week.counts} before={improvement?.before} />
        {!improvement && <RoomsFirst kept={kept} />}
        {address.figure && <WeekFindings key={address.figure} week={week} kind={address.figure} />}
        <Tabs kept={kept} improvement={improvement} />
      </div>
      {tab === 'week' && (
        <PublishedWeekView week={week} improvement={improvement} title={titleOf(kept, weeks)} />
      )}
      {tab === 'rooms' && <RoomProposals kept={kept} />}
      {tab === 'variants' && (
        <>
          <ImproveWeek kept={kept} />
          <WeekVariants kept={kept} shown={improvement?.number} />
        </>
      )}
      {tab === 'moved' && improvement && <MovedLessons improvement={improvement} />}
    </>
  )
}

/** While nobody has said what is remote, the figures take it for rooms. */
function RoomsFirst({ kept: { rooms } }: Pick<BoardProps, 'kept'>) {
  const { t } = useTranslation('office')
  const { address } = usePublishedAddress()
  const open = rooms.proposals.filter(({ act, state }) => act !== 'merge' && state === 'open')
  if (open.length === 0 || address.tab === 'rooms') return null
  return (
    <p className={styles.faster}>
      {t('published.rooms.first', { names: open.map(({ name }) => `«${name}»`).join(', ') })}{' '}
      <PageLink href={changedPublished(address, { tab: 'rooms', figure: undefined })}>
        {t('published.rooms.decide')}
      </PageLink>
    </p>
  )
}

const titleOf = ({ head: { college } }: KeptWeek, { labels }: KeptWeeks): string =>
  labels.organisations?.[college] ?? college

function Tabs({ kept, improvement }: Omit<BoardProps, 'weeks'>) {
  const { t } = useTranslation('office')
  const { address, change } = usePublishedAddress()
  const isNarrow = useIsNarrow()
  const open = kept.rooms.proposals.filter(({ state }) => state === 'open').length
  const made = kept.improvements.length
  return (
    <SegmentedControl
      aria-label={t('published.tabs.title')}
      className={styles.tabs ?? ''}
      orientation={isNarrow ? 'vertical' : 'horizontal'}
      fullWidth={isNarrow}
      value={address.tab ?? 'week'}
      onChange={value => change({ tab: value as PublishedTab })}
      data={[
        { value: 'week', label: t('published.tabs.week') },
        ...(improvement
          ? [
              {
                value: 'moved',
                label: t('published.tabs.moved', { count: improvement.moved.lessons }),
              },
            ]
          : []),
        {
          value: 'rooms',
          label: open > 0 ? t('published.tabs.roomsOpen', { count: open }) : t('published.tabs.rooms'),
        },
        {
          value: 'variants',
          label: made > 0 ? t('published.tabs.variantsMade', { count: made }) : t('published.tabs.variants'),
        },
      ]}
    />
  )
}
