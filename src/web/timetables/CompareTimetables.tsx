import { useTranslation } from 'react-i18next'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { Page } from '../ui/parts/Page.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import { changedAddress, useTimetableAddress } from './timetable-address.ts'
import { type TermVersion, useTimetableComparison } from './timetables.api.ts'
import { useSayLesson } from './use-say-lesson.ts'

interface Props {
  readonly version: TermVersion
  readonly other: number
}

/** What a version changes beside another one: lesson by lesson, and what people notice of it. */
export function CompareTimetables({ version, other }: Props) {
  const { t } = useTranslation('office')
  const { address } = useTimetableAddress()
  const comparison = useTimetableComparison(version, other)
  return (
    <Page title={t('years.comparing.title', { after: version.version, before: other })}>
      <p>
        <PageLink href={changedAddress(address, { compare: undefined })}>
          {t('timetables.backToWeek')}
        </PageLink>
      </p>
      {comparison.error && <ProblemNote error={comparison.error} />}
      {comparison.isPending && <Skeleton />}
      {comparison.data && (
        <>
          <FiguresTable comparison={comparison.data} />
          <ChangesTable comparison={comparison.data} />
        </>
      )}
    </Page>
  )
}

type Comparison = NonNullable<ReturnType<typeof useTimetableComparison>['data']>

function FiguresTable({ comparison: { figures } }: { readonly comparison: Comparison }) {
  const { t } = useTranslation('office')
  if (!figures) return null
  const names = ['groupGaps', 'teacherGaps', 'longDays', 'otherSite'] as const
  return (
    <SimpleTable
      caption={t('timetables.counts.title')}
      columns={[
        { name: 'what', title: t('timetables.counts.title') },
        { name: 'before', title: t('years.comparing.before'), isFigure: true },
        { name: 'after', title: t('years.comparing.after'), isFigure: true },
      ]}
      rows={names.map(name => ({
        id: name,
        cells: {
          what: t(`timetables.counts.${name}`),
          before: figures.before[name],
          after: figures.after[name],
        },
      }))}
    />
  )
}

function ChangesTable({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation('office')
  const { changes, teachers, rooms } = comparison
  const say = useSayLesson({
    subject: () => '',
    teacher: code => teachers[code] ?? code,
    room: code => rooms[code] ?? code,
    groups: () => '',
    site: code => code,
    hours: () => undefined,
  })
  const write = (place: Comparison['changes'][number]['before']) =>
    place ? `${say.when(place)}, ${say.where(place as never)}` : t('timetables.noPlace')
  if (changes.length === 0) return <p>{t('years.comparing.none')}</p>
  return (
    <>
      <h2>{t('timetables.changes', { count: changes.length })}</h2>
      <SimpleTable
        caption={t('timetables.changes', { count: changes.length })}
        columns={[
          { name: 'lesson', title: t('timetables.lesson') },
          { name: 'groups', title: t('timetables.by.group') },
          { name: 'before', title: t('years.comparing.before') },
          { name: 'after', title: t('years.comparing.after') },
        ]}
        rows={changes.map(({ id, index, groups, before, after }) => ({
          id,
          cells: { lesson: index, groups: groups.join(', '), before: write(before), after: write(after) },
        }))}
      />
    </>
  )
}
