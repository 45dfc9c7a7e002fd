import { useTranslation } from 'react-i18next'
import { ACTIVITY_LETTERS } from '#domain/programmes/activity.ts'
import { useLanguage } from '../ui/language/language.ts'
import { SidePanel } from '../ui/parts/SidePanel.tsx'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import { useBoardActs } from './board-context.ts'
import type { WhoQuestion } from './LoadStrips.tsx'
import { writeWeeks } from './write-weeks.ts'
import type { PlanState } from './years.api.ts'

interface Props {
  readonly question: WhoQuestion
  readonly blocks: PlanState['blocks']
  readonly onClose: () => void
}

/** Who is at a zone, in a workshop or with an employer, in one week or in the whole year. */
export function WhoIsThere({ question: { line, week }, blocks, onClose }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { names, year } = useBoardActs()
  const here = blocks
    .filter(({ resource }) => line.resources.includes(resource))
    .filter(({ firstWeek, weeks }) => week === null || (firstWeek <= week && week < firstWeek + weeks))
    .sort((a, b) => a.firstWeek - b.firstWeek)
  const title =
    week === null
      ? t('years.loads.who', { name: line.name })
      : t('years.loads.whoInWeek', { name: line.name, week })
  return (
    <SidePanel title={title} onClose={onClose}>
      {here.length === 0 ? (
        <p>{t('years.loads.nobody')}</p>
      ) : (
        <SimpleTable
          caption={title}
          columns={[
            { name: 'group', title: t('years.groups') },
            { name: 'module', title: t('years.block.who') },
            { name: 'weeks', title: t('years.block.when') },
            { name: 'place', title: t('years.block.where') },
          ]}
          rows={here.map(block => ({
            id: block.id,
            cells: {
              group: `${block.group}, ${t('years.block.subgroup', { number: block.subgroup })}`,
              module: `${ACTIVITY_LETTERS[block.kind]} ${block.module} · ${t('years.students', { count: block.students })}`,
              weeks: writeWeeks(year, block.firstWeek, block.weeks, language),
              place: names.resource(block.resource),
            },
          }))}
        />
      )}
    </SidePanel>
  )
}
