import { useTranslation } from 'react-i18next'
import { writeNumber } from '../ui/format/numbers.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { Page } from '../ui/parts/Page.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import { changedAddress, useBoardAddress } from './board-address.ts'
import { changedPractices } from './changed-practices.ts'
import styles from './compare.module.css'
import { writeDelta, writeWeeks } from './write-weeks.ts'
import { type Comparison, useComparison } from './years.api.ts'

interface Props {
  readonly year: number
  readonly version: number
  readonly other: number
}

/** Two versions side by side: which blocks stand elsewhere, and what that does to the cost. */
export function CompareView({ year, version, other }: Props) {
  const { t } = useTranslation('office')
  const comparison = useComparison({ year, version }, other)
  const { address } = useBoardAddress()
  const back = changedAddress(address, { year, version, compare: undefined })
  return (
    <Page title={t('years.comparing.title', { after: version, before: other })}>
      <p>
        <PageLink href={back}>{t('years.comparing.back')}</PageLink>
      </p>
      {comparison.error && <ProblemNote error={comparison.error} />}
      {comparison.isPending && <Skeleton />}
      {comparison.data && (
        <div className={styles.sections}>
          <Changes comparison={comparison.data} year={year} version={version} />
          <Parts comparison={comparison.data} />
        </div>
      )}
    </Page>
  )
}

interface ChangesProps {
  readonly comparison: Comparison
  readonly year: number
  readonly version: number
}

function Changes({ comparison, year, version }: ChangesProps) {
  const { t } = useTranslation('office')
  const { address } = useBoardAddress()
  const language = useLanguage()
  const { changes, resources } = comparison
  if (changes.length === 0) return <p>{t('years.comparing.none')}</p>
  const say = (place: Comparison['changes'][number]['before'], weeks: number) =>
    place
      ? `${writeWeeks(year, place.firstWeek, weeks, language)}, ${resources[place.resource] ?? place.resource}`
      : t('years.comparing.noPlace')
  return (
    <section>
      <h2>{t('years.comparing.changes', { count: changes.length })}</h2>
      <SimpleTable
        caption={t('years.comparing.changes', { count: changes.length })}
        columns={[
          { name: 'block', title: t('years.comparing.block') },
          { name: 'before', title: t('years.comparing.before') },
          { name: 'after', title: t('years.comparing.after') },
        ]}
        rows={changedPractices(changes).map(({ session, subgroups, change }) => ({
          id: `${session} ${subgroups.join()}`,
          cells: {
            block: (
              <>
                <PageLink
                  href={changedAddress(address, { year, version, compare: undefined, block: session })}
                >
                  {change.module} · {change.group}
                </PageLink>
                , {t('years.block.subgroup', { number: subgroups.join(', ') })}
              </>
            ),
            before: say(change.before, change.weeks),
            after: say(change.after, change.weeks),
          },
        }))}
      />
    </section>
  )
}

function Parts({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { before, after, parts } = comparison
  const sum = (which: 'before' | 'after') => parts.reduce((all, part) => all + part[which], 0)
  const row = (id: string, name: string, one: number, other: number) => ({
    id,
    cells: {
      part: name,
      before: writeNumber(one, language, 0),
      after: writeNumber(other, language, 0),
      delta: writeDelta(other - one),
    },
  })
  return (
    <section>
      <h2>{t('years.counts.cost')}</h2>
      <SimpleTable
        caption={t('years.counts.cost')}
        columns={[
          { name: 'part', title: t('years.comparing.part') },
          { name: 'before', title: t('years.comparing.before'), isFigure: true },
          { name: 'after', title: t('years.comparing.after'), isFigure: true },
          { name: 'delta', title: '±', isFigure: true },
        ]}
        rows={[
          ...parts.map(part => row(part.code, part.sentence, part.before, part.after)),
          row('sum', t('years.comparing.sum'), sum('before'), sum('after')),
          row('placed', t('years.counts.placed'), before.placed, after.placed),
        ]}
      />
    </section>
  )
}
