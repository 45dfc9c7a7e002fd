import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { academicYear, firstDay } from '#domain/values/academic-year.ts'
import { BoardCounts } from './BoardCounts.tsx'
import { BoardFiles } from './BoardFiles.tsx'
import { BoardFilters } from './BoardFilters.tsx'
import { DraftActs } from './DraftActs.tsx'
import type { BoardFilters as Filters } from './group-lines.ts'
import styles from './head.module.css'
import { PublishDialog } from './PublishDialog.tsx'
import { VersionMenu } from './VersionMenu.tsx'
import { YearMenu } from './YearMenu.tsx'
import type { Board, PlanHead, useDraftActs } from './years.api.ts'

interface Props {
  readonly board: Board
  readonly plans: readonly PlanHead[]
  readonly filters: Filters
  readonly acts: ReturnType<typeof useDraftActs>
}

/** The year, its version and how good it is; filters, and the acts on the version. */
export function BoardHead({ board, plans, filters, acts }: Props) {
  const { t } = useTranslation('office')
  const [isPublishing, setPublishing] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const { plan } = board
  return (
    <>
      <header className={styles.head}>
        <YearMenu year={plan.year} />
        <VersionMenu board={board} plans={plans} acts={acts} />
        <BoardCounts board={board} />
        <button
          type="button"
          className={styles.unfold}
          aria-expanded={isOpen}
          onClick={() => setOpen(was => !was)}
        >
          {t('years.tools')} <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
        </button>
      </header>
      <div className={styles.tools} data-open={isOpen || undefined}>
        <BoardFilters board={board} filters={filters} />
        {plan.status === 'draft' && (
          <DraftActs board={board} acts={acts} onPublish={() => setPublishing(true)} />
        )}
        <BoardFiles board={board} acts={acts} />
      </div>
      {isPublishing && (
        <PublishDialog
          version={plan.version}
          text={t('years.publishing.text')}
          first={firstDay(academicYear(plan.year))}
          publish={{
            ...acts.publish,
            mutate: (publishedOn, options) =>
              acts.publish.mutate({ revision: plan.revision, publishedOn }, options),
          }}
          onClose={() => setPublishing(false)}
        />
      )}
    </>
  )
}
