import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lessonKindWords } from '#domain/timetables/teaching-load.ts'
import { nameAudiences } from '#domain/timetables/term-lesson.ts'
import { writeDateShort } from '../ui/format/dates.ts'
import { writeNumber } from '../ui/format/numbers.ts'
import { useLanguage } from '../ui/language/language.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import day from './day.module.css'
import { type DayNames, type Hours, type HoursAsked, useHoursOfTeacher } from './days.api.ts'
import styles from './hours.module.css'

const FIGURES = [
  ...(['planned', 'held', 'byOthers', 'madeUp', 'cancelled'] as const),
  ...(['dayOff', 'left', 'ahead', 'short'] as const),
]

interface Props {
  readonly items: Hours['items']
  readonly names: DayNames
  readonly asked: HoursAsked
}

/** Plan and fact of each part, with their sums; a part opens to its lessons. */
export function HoursTable({ items, names, asked }: Props) {
  const { t } = useTranslation('office')
  const [open, setOpen] = useState<string | null>(null)
  const nameOf = (code: string) => names.teachers[code] ?? code
  const rows = items
    .map(one => ({ ...one, key: `${one.teacher} ${one.loads.join()}` }))
    .sort(
      (one, other) =>
        nameOf(one.teacher).localeCompare(nameOf(other.teacher), 'ru') || (one.key < other.key ? -1 : 1),
    )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen must be scrollable by keyboard
    <section className={styles.wrap} tabIndex={0} aria-label={t('days.hours.title')}>
      <table className={styles.hours}>
        <thead>
          <tr>
            <th scope="col">{t('days.hours.teacher')}</th>
            <th scope="col">{t('days.hours.part')}</th>
            <th scope="col">{t('days.hours.group')}</th>
            {FIGURES.map(name => (
              <th
                key={name}
                scope="col"
                data-figure
                title={name === 'short' ? t('days.hours.shortHelp') : undefined}
              >
                {t(`days.hours.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(one => (
            <Fragment key={one.key}>
              <HoursRow
                one={one}
                names={names}
                isOpen={open === one.key}
                onToggle={() => setOpen(open === one.key ? null : one.key)}
              />
              {open === one.key && <LessonsRow one={one} names={names} asked={asked} />}
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={3}>{t('days.hours.total')}</td>
            <Figures of={name => items.reduce((sum, one) => sum + one[name], 0)} />
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

interface RowProps {
  readonly one: Hours['items'][number]
  readonly names: DayNames
}

function HoursRow({
  one,
  names,
  isOpen,
  onToggle,
}: RowProps & { readonly isOpen: boolean; readonly onToggle: () => void }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const groups = nameAudiences(one.audience)
  const part = `${one.index} ${names.parts[one.audience[0]?.group ?? '']?.[one.index] ?? ''}`.trim()
  return (
    <tr>
      <td className={styles.name}>{names.teachers[one.teacher] ?? one.teacher}</td>
      <td className={styles.part}>
        <button
          type="button"
          className={day.open}
          aria-expanded={isOpen}
          aria-label={t('days.hours.open', { part, group: groups })}
          onClick={onToggle}
        >
          {part}
        </button>
        <span className={styles.kind}>{lessonKindWords[one.kind][language]}</span>
      </td>
      <td className={one.audience.length === 1 ? styles.name : ''}>{groups}</td>
      <Figures of={name => one[name]} />
    </tr>
  )
}

function Figures({ of }: { readonly of: (name: (typeof FIGURES)[number]) => number }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  return (
    <>
      {FIGURES.map(name => {
        const value = Math.round(of(name) * 10) / 10
        return (
          <td
            key={name}
            data-figure
            data-title={t(`days.hours.${name}`)}
            data-empty={value === 0 || undefined}
            data-bad={(name === 'short' && value > 0) || undefined}
          >
            {value === 0 ? '–' : writeNumber(value, language, 1)}
          </td>
        )
      })}
    </>
  )
}

function LessonsRow({ one, names, asked }: RowProps & { readonly asked: HoursAsked }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const hours = useHoursOfTeacher(asked, one.teacher)
  const lessons = hours.data?.items.find(({ loads }) => loads.join() === one.loads.join())?.lessons ?? []
  return (
    <tr className={styles.inside}>
      <td colSpan={3 + FIGURES.length}>
        {hours.error && <ProblemNote error={hours.error} />}
        {hours.isPending && <Skeleton lines={2} />}
        <ul>
          {lessons.map(({ lesson, date, pair, hours, state, teacher }) => (
            <li key={`${lesson} ${date} ${pair}`}>
              {writeDateShort(date)}, {t('days.touched.pair', { number: pair })},{' '}
              {writeNumber(hours, language, 1)}{' '}
              <span className={styles.state}>
                {t(`days.hours.states.${state}`, {
                  teacher: teacher ? (names.teachers[teacher] ?? teacher) : '',
                })}
              </span>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}
