import { ActionIcon, SegmentedControl, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../ui/language/language.ts'
import { writeWeeks } from '../years/write-weeks.ts'
import styles from './picker.module.css'
import { useTimetableAddress, type ViewKind } from './timetable-address.ts'
import type { TimetableBoard } from './timetables.api.ts'
import { viewOptions } from './view-options.ts'
import type { View } from './week-lines.ts'

interface Props {
  readonly board: TimetableBoard
  readonly view: View
  readonly week: number
}

/** Whose week is shown, and which week. */
export function ViewPicker({ board, view, week }: Props) {
  const { t } = useTranslation('office')
  const { change } = useTimetableAddress()
  const kinds: readonly ViewKind[] = ['college', 'group', 'teacher', 'room']
  const options = viewOptions(board, view.by)
  return (
    <div className={styles.picker}>
      <SegmentedControl
        aria-label={t('timetables.by.title')}
        className={styles.kinds}
        data={kinds.map(value => ({ value, label: t(`timetables.by.${value}`) }))}
        value={view.by}
        onChange={value =>
          change({ by: value as ViewKind, of: viewOptions(board, value as ViewKind)[0]?.value })
        }
      />
      <Steps
        label={t(`timetables.by.${view.by}`)}
        at={options.findIndex(({ value }) => value === view.of)}
        count={options.length}
        onStep={at => change({ of: options[at]?.value })}
      >
        <Select
          aria-label={t(`timetables.by.${view.by}`)}
          className={styles.of}
          data={options}
          value={view.of}
          searchable
          allowDeselect={false}
          nothingFoundMessage={t('timetables.noSuch')}
          onChange={value => value && change({ of: value })}
        />
      </Steps>
      <WeekSteps board={board} week={week} />
    </div>
  )
}

function WeekSteps({ board, week }: Pick<Props, 'board' | 'week'>) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { change } = useTimetableAddress()
  const { weeks, timetable } = board
  const options = [
    ...weeks.map(({ number }) => ({
      value: String(number),
      label: writeWeeks(timetable.year, number, 1, language),
    })),
    { value: '0', label: t('timetables.allWeeks') },
  ]
  return (
    <Steps
      label={t('timetables.week')}
      at={weeks.findIndex(({ number }) => number === week)}
      count={weeks.length}
      onStep={at => change({ week: weeks[at]?.number })}
    >
      <Select
        aria-label={t('timetables.week')}
        className={styles.week}
        data={options}
        value={String(week)}
        allowDeselect={false}
        onChange={value => value && change({ week: Number(value) })}
      />
    </Steps>
  )
}

interface StepsProps {
  readonly label: string
  /** The place of what is chosen, from 0. */
  readonly at: number
  readonly count: number
  readonly onStep: (at: number) => void
  readonly children: React.ReactNode
}

/** A choice with the way to the one before and the one after. */
function Steps({ label, at, count, onStep, children }: StepsProps) {
  const { t } = useTranslation('office')
  return (
    <div className={styles.steps}>
      <ActionIcon
        variant="default"
        size="input-sm"
        aria-label={t('timetables.previous', { what: label })}
        disabled={at === 0}
        onClick={() => onStep(Math.max(at - 1, 0))}
      >
        ‹
      </ActionIcon>
      {children}
      <ActionIcon
        variant="default"
        size="input-sm"
        aria-label={t('timetables.next', { what: label })}
        disabled={at === count - 1}
        onClick={() => onStep(Math.min(at + 1, count - 1))}
      >
        ›
      </ActionIcon>
    </div>
  )
}
