import { Button, SegmentedControl, Select } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { PublishedCell } from './PublishedCell.tsx'
import { PublishedGrid } from './PublishedGrid.tsx'
import picker from './picker.module.css'
import styles from './published.module.css'
import { usePublishedAddress } from './published-address.ts'
import { namesIn, shownDays } from './published-views.ts'
import type { ShownWeek, WeekImprovement } from './published-weeks.api.ts'
import type { ViewKind } from './timetable-address.ts'
import { WallWeek } from './WallWeek.tsx'

interface Props {
  readonly week: ShownWeek
  readonly improvement: WeekImprovement | undefined
  /** The name of the college. */
  readonly title: string
}

const KINDS: readonly ViewKind[] = ['group', 'teacher', 'room', 'college']

/** A published week: of one group, teacher or room, or of all groups as it hangs on the wall; moved lessons stand out. */
export function PublishedWeekView({ week, improvement, title }: Props) {
  const { address } = usePublishedAddress()
  const days = useMemo(() => shownDays(week, improvement?.moves), [week, improvement])
  const by = KINDS.find(kind => kind === address.by) ?? 'group'
  const names = useMemo(() => (by === 'college' ? [] : namesIn(week, by)), [week, by])
  const of = names.find(name => name === address.of) ?? names[0] ?? ''
  return (
    <>
      <Picker by={by} of={of} names={names} />
      {by === 'college' ? (
        <WallWeek
          title={title}
          isDemo={false}
          days={days}
          cell={({ lesson, was }, group) => (
            <PublishedCell key={group} lesson={lesson} was={was} by="group" of={group} />
          )}
        />
      ) : (
        <PublishedGrid week={week} days={days} by={by} of={of} />
      )}
    </>
  )
}

interface PickerProps {
  readonly by: ViewKind
  readonly of: string
  readonly names: readonly string[]
}

function Picker({ by, of, names }: PickerProps) {
  const { t } = useTranslation('office')
  const { change } = usePublishedAddress()
  return (
    <div className={`${picker.picker} ${styles.view}`}>
      <SegmentedControl
        aria-label={t('published.view.title')}
        className={picker.kinds ?? ''}
        data={KINDS.map(value => ({ value, label: t(`published.view.${value}`) }))}
        value={by}
        onChange={value => change({ by: value as ViewKind, of: undefined })}
      />
      {by !== 'college' && (
        <Select
          aria-label={t(`published.view.${by}`)}
          className={picker.of ?? ''}
          data={[...names]}
          value={of}
          searchable
          allowDeselect={false}
          nothingFoundMessage={t('published.view.noSuch')}
          onChange={value => value && change({ by, of: value })}
        />
      )}
      <Button variant="default" onClick={() => window.print()}>
        {t('published.view.print')}
      </Button>
    </div>
  )
}
