import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { applyImport, cancelImport, oneImport } from '#contract/exchange/exchange.contract.ts'
import { paths } from '../app/paths.ts'
import { call } from '../ui/http/call.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { ActButton } from '../ui/parts/ActButton.tsx'
import { Page } from '../ui/parts/Page.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import { CurriculumPlacementForm } from './CurriculumPlacementForm.tsx'
import { CurriculumPlan } from './CurriculumPlan.tsx'
import styles from './exchange.module.css'
import { ImportChanges } from './ImportChanges.tsx'
import { ImportIssues } from './ImportIssues.tsx'
import type { ImportRun } from './import-run.ts'

/** How often a file that is still being read is asked about; milliseconds. */
const ASK_AGAIN = 700

/** One import: first what it would do, and only then, with a person's consent, doing it. */
export function ImportPage() {
  const { t } = useTranslation('office')
  const { id } = useParams({ strict: false }) as { id: string }
  const client = useQueryClient()
  const run = useQuery({
    queryKey: ['import', id],
    queryFn: ({ signal }) => call(oneImport, { params: { id } }, signal),
    refetchInterval: query => (query.state.data?.state === 'reading' ? ASK_AGAIN : false),
  })
  const applying = useMutation({
    mutationFn: () => call(applyImport, { params: { id } }),
    onSuccess: () => client.invalidateQueries(),
  })
  const cancelling = useMutation({
    mutationFn: () => call(cancelImport, { params: { id } }),
    onSuccess: () => run.refetch(),
  })
  const error = run.error ?? applying.error ?? cancelling.error
  return (
    <Page title={run.data?.fileName ?? t('imports.title')}>
      {error && <ProblemNote error={error} />}
      {run.isPending && <Skeleton />}
      {run.data && <Outcome run={run.data} />}
      {run.data && (
        <div className={styles.acts}>
          {(run.data.state === 'ready' || run.data.state === 'refused') && countChanges(run.data) > 0 && (
            <ActButton
              variant="filled"
              refusal={run.data.state === 'refused' ? t('imports.fixFirst') : undefined}
              onAct={() => {
                if (!applying.isPending) applying.mutate()
              }}
            >
              {applying.isPending
                ? t('imports.applying')
                : t('imports.apply', { count: countChanges(run.data) })}
            </ActButton>
          )}
          {(run.data.state === 'reading' || (run.data.state === 'ready' && !bringsNothing(run.data))) && (
            <Button variant="default" loading={cancelling.isPending} onClick={() => cancelling.mutate()}>
              {t('imports.cancel')}
            </Button>
          )}
          <PageLink href={paths.imports()}>{t('imports.another')}</PageLink>
        </div>
      )}
    </Page>
  )
}

function Outcome({ run }: { readonly run: ImportRun }) {
  const { t } = useTranslation('office')
  if (run.state === 'reading')
    return (
      <div role="status">
        <p>{t('imports.checkingPlain')}</p>
        <Skeleton />
      </div>
    )
  const errors = run.issues.filter(issue => issue.severity === 'error').length
  const warnings = run.issues.length - errors
  return (
    <>
      {run.state === 'applied' && (
        <p className={styles.done} role="status">
          {t('imports.applied')}
        </p>
      )}
      {run.state === 'cancelled' && <p role="status">{t('imports.cancelled')}</p>}
      {run.problem && (
        <p role="alert" className={styles.error}>
          {run.problem}
        </p>
      )}
      {!run.problem && (
        <p className={styles.summary} role="status">
          {errors > 0 && <span className={styles.error}>{t('imports.errors', { count: errors })}</span>}
          {warnings > 0 && (
            <span className={styles.warning}>{t('imports.warnings', { count: warnings })}</span>
          )}
          {bringsNothing(run) && errors === 0 && <span>{t('imports.nothing')}</span>}
        </p>
      )}
      {errors > 0 && <p>{t('imports.fixFirst')}</p>}
      {run.issues.length > 0 && <ImportIssues issues={run.issues} />}
      {run.curriculum && <CurriculumPlan curriculum={run.curriculum} />}
      {run.curriculum && run.state === 'ready' && (
        <CurriculumPlacementForm key={run.id} id={run.id} curriculum={run.curriculum} />
      )}
      <ImportChanges changes={run.changes} />
    </>
  )
}

/** A curriculum brings nothing before it is placed, and that says nothing about it. */
const bringsNothing = (run: ImportRun): boolean =>
  run.state === 'ready' && countChanges(run) === 0 && (!run.curriculum || run.curriculum.placement !== null)

const countChanges = (run: ImportRun): number =>
  run.changes.reduce((sum, register) => sum + register.created + register.changed, 0)
