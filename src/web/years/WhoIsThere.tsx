import { useTranslation } from 'react-i18next'
import { writeNumber } from '../ui/format/numbers.ts'
import { useLanguage } from '../ui/language/language.ts'
import { SidePanel } from '../ui/parts/SidePanel.tsx'
import { type SimpleColumn, SimpleTable } from '../ui/parts/SimpleTable.tsx'
import { useBoardActs } from './board-context.ts'
import type { LoadLine } from './load-lines.ts'
import styles from './who.module.css'
import { guestsOf } from './who-is-there.ts'
import { writeWeeks } from './write-weeks.ts'
import type { PlanState } from './years.api.ts'

interface Props {
  readonly line: LoadLine
  /** The week that is asked about; the whole year where none is named. */
  readonly week: number | undefined
  readonly blocks: PlanState['blocks']
  readonly onClose: () => void
}

/** Who is at a zone, in a workshop or with an employer, in one week or in the whole year. */
export function WhoIsThere({ line, week, blocks, onClose }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { year } = useBoardActs()
  const name = line.owner === undefined ? line.name : `${line.name}, ${line.owner}`
  const title =
    week === undefined
      ? t(line.kind === 'days' ? 'years.days.who' : 'years.loads.who', { name })
      : t('years.loads.whoInWeek', { name, weeks: writeWeeks(year, week, 1, language) })
  return (
    <SidePanel title={title} onClose={onClose}>
      {week !== undefined && line.kind !== 'days' && (
        <p>
          {t('years.loads.taken', {
            load: line.loadByWeek[week - 1] ?? 0,
            count: line.capacityByWeek[week - 1] ?? 0,
          })}
        </p>
      )}
      {line.kind === 'days' ? (
        <ByDays line={line} week={week} caption={title} />
      ) : (
        <InBlocks line={line} week={week} blocks={blocks} caption={title} />
      )}
    </SidePanel>
  )
}

interface TableProps extends Pick<Props, 'line' | 'week'> {
  readonly caption: string
}

function InBlocks({ line, week, blocks, caption }: TableProps & Pick<Props, 'blocks'>) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { names, year, open } = useBoardActs()
  const guests = guestsOf(line, blocks, week)
  if (guests.length === 0) return <p>{t('years.loads.nobody')}</p>
  const columns: SimpleColumn[] = [
    { name: 'group', title: t('years.loads.group') },
    { name: 'practice', title: t('years.loads.practice') },
    { name: 'students', title: t('years.loads.students'), isFigure: true },
    { name: 'weeks', title: t('years.block.when') },
    ...(line.resources.length > 1 ? [{ name: 'place', title: t('years.block.where') }] : []),
  ]
  return (
    <SimpleTable
      caption={caption}
      columns={columns}
      rows={guests.map(({ session, group, module, subgroups, students, resource, firstWeek, weeks }) => ({
        id: `${session} ${resource}`,
        cells: {
          group: `${group}, ${t('years.block.subgroup', { number: subgroups.join(', ') })}`,
          practice: (
            <button type="button" className={styles.practice} onClick={() => open(session)}>
              {module}
            </button>
          ),
          students,
          weeks: writeWeeks(year, firstWeek, weeks, language),
          place: names.resource(resource),
        },
      }))}
    />
  )
}

function ByDays({ line, week, caption }: TableProps) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { year } = useBoardActs()
  const days = line.days.filter(({ weeks }) => week === undefined || weeks.includes(week))
  if (days.length === 0) return <p>{t('years.loads.nobody')}</p>
  return (
    <SimpleTable
      caption={caption}
      columns={[
        { name: 'group', title: t('years.loads.group') },
        { name: 'practice', title: t('years.loads.practice') },
        { name: 'hours', title: t('years.days.hours'), isFigure: true },
        { name: 'weeks', title: t('years.block.when') },
      ]}
      rows={days.map(({ group, module, semester, weeks, hoursPerWeek }) => {
        const first = weeks[0] ?? 1
        return {
          id: `${group} ${module} ${semester}`,
          cells: {
            group,
            practice: module,
            hours: writeNumber(hoursPerWeek, language, 1),
            weeks: writeWeeks(year, first, (weeks.at(-1) ?? first) - first + 1, language),
          },
        }
      })}
    />
  )
}
