import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { writeMoment } from '../ui/format/dates.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import styles from './published.module.css'
import { changedPublished, usePublishedAddress } from './published-address.ts'
import { type ImprovementHead, type KeptWeek, useWeekActs } from './published-weeks.api.ts'
import { WEEK_FIGURES } from './WeekFigures.tsx'

interface Props {
  readonly kept: KeptWeek
  /** The number of the improvement that is shown. */
  readonly shown: number | undefined
}

/** The week as it was published and its improvements, side by side in the same figures. */
export function WeekVariants({ kept: { head, week, improvements }, shown }: Props) {
  const { t } = useTranslation('office')
  const { address, change } = usePublishedAddress()
  const { deleteVariant } = useWeekActs(head)
  const figures = (counts: KeptWeek['week']['counts']) =>
    Object.fromEntries(WEEK_FIGURES.map(({ kind, of }) => [kind, of(counts)]))
  const remove = ({ number }: ImprovementHead) =>
    deleteVariant.mutate(number, {
      onSuccess: () => {
        notifications.show({ message: t('published.variants.deleted') })
        if (number === shown) change({ variant: undefined })
      },
    })
  if (improvements.length === 0) return null
  const name = (number: number | undefined) =>
    number === undefined ? t('published.variants.original') : t('published.variants.variant', { number })
  const link = (number: number | undefined) =>
    number === shown ? (
      <b>{name(number)}</b>
    ) : (
      <PageLink
        href={changedPublished(address, { variant: number === undefined ? undefined : String(number) })}
      >
        {name(number)}
      </PageLink>
    )
  return (
    <section className={styles.panel}>
      <h2>{t('published.variants.title')}</h2>
      {deleteVariant.error && <ProblemNote error={deleteVariant.error} />}
      <SimpleTable
        caption={t('published.variants.title')}
        columns={[
          { name: 'name', title: t('published.variants.name') },
          ...WEEK_FIGURES.map(({ kind }) => ({
            ...{ name: kind, title: t(`published.figures.${kind}`), isFigure: true },
          })),
          { name: 'moved', title: t('published.variants.moved'), isFigure: true },
          { name: 'made', title: t('published.variants.made') },
          { name: 'acts', title: '' },
        ]}
        rows={[
          { id: 'original', cells: { name: link(undefined), ...figures(week.counts), moved: 0 } },
          ...improvements.map(one => ({
            id: String(one.number),
            cells: {
              ...{ name: link(one.number), ...figures(one.after), moved: one.moved.lessons },
              made: <Made made={one} revision={head.revision} />,
              acts: (
                <Button
                  variant="subtle"
                  color="gray"
                  size="compact-md"
                  aria-label={`${t('published.variants.delete')}: ${name(one.number)}`}
                  disabled={deleteVariant.isPending}
                  onClick={() => remove(one)}
                >
                  {t('published.variants.delete')}
                </Button>
              ),
            },
          })),
        ]}
      />
    </section>
  )
}

function Made({ made, revision }: { readonly made: ImprovementHead; readonly revision: number }) {
  const { t } = useTranslation('office')
  const { seconds, seed, minutesHome } = made
  return (
    <span className={styles.soft}>
      {[
        writeMoment(made.madeAt),
        t('published.variants.how', { seconds: seconds ?? 0, seed, minutes: minutesHome }),
        ...(made.keepsRemote ? [t('published.variants.remoteKept')] : []),
        ...(made.stopped ? [t('published.variants.stopped')] : []),
        ...(made.revision === revision ? [] : [t('published.variants.earlier')]),
      ].join(', ')}
    </span>
  )
}
