import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { oneImport } from '#contract/exchange/exchange.contract.ts'
import { writeMoment } from '../ui/format/dates.ts'
import { call } from '../ui/http/call.ts'
import { Page } from '../ui/parts/Page.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import { CurriculumPlacementForm } from './CurriculumPlacementForm.tsx'
import { CurriculumPlan } from './CurriculumPlan.tsx'
import styles from './exchange.module.css'
import { FileDrop } from './FileDrop.tsx'
import { ImportActs } from './ImportActs.tsx'
import { ImportChanges } from './ImportChanges.tsx'
import { ImportIssues } from './ImportIssues.tsx'
import { ImportOutcome } from './ImportOutcome.tsx'
import { ImportReading } from './ImportReading.tsx'
import { ImportRenames } from './ImportRenames.tsx'
import { ImportVerdict } from './ImportVerdict.tsx'
import type { ImportRun } from './import-run.ts'

/** How often a file that is still being read is asked about; milliseconds. */
const ASK_AGAIN = 500

/** One import: first what it would do, and only then, with a person's consent, doing it. */
export function ImportPage() {
  const { t } = useTranslation('office')
  const { id } = useParams({ strict: false }) as { id: string }
  const found = useQuery({
    queryKey: ['import', id],
    queryFn: ({ signal }) => call(oneImport, { params: { id } }, signal),
    refetchInterval: query => (query.state.data?.state === 'reading' ? ASK_AGAIN : false),
  })
  const run = found.data
  return (
    <Page title={run?.fileName ?? t('imports.title')}>
      {run && <About run={run} />}
      {found.error && <ProblemNote error={found.error} />}
      {found.isPending && <Skeleton />}
      {run && (run.state === 'reading' ? <ImportReading run={run} /> : <Outcome run={run} />)}
      {run && <ImportActs key={run.fingerprint} run={run} />}
    </Page>
  )
}

function About({ run: { kind, orderedAt, size, problem } }: { readonly run: ImportRun }) {
  const { t } = useTranslation('office')
  const kilobytes = Math.max(1, Math.round(size / 1024))
  return (
    <p className={styles.about}>
      {[
        ...(problem === null ? [t(`imports.kinds.${kind}`)] : []),
        t('imports.kilobytes', { kilobytes }),
        writeMoment(orderedAt),
      ].join(' · ')}
    </p>
  )
}

function Outcome({ run }: { readonly run: ImportRun }) {
  const { t } = useTranslation('office')
  const needsAnother = run.state === 'refused' || run.state === 'failed'
  return (
    <>
      <ImportVerdict run={run} />
      {needsAnother && <FileDrop label={t('imports.chooseMended')} />}
      {run.outcome && <ImportOutcome outcome={run.outcome} />}
      {run.curriculum && <CurriculumPlan curriculum={run.curriculum} />}
      {run.issues.length > 0 && <ImportIssues run={run} />}
      {run.curriculum && run.state === 'ready' && (
        <CurriculumPlacementForm key={run.id} id={run.id} curriculum={run.curriculum} />
      )}
      {run.renames.length > 0 && <ImportRenames run={run} />}
      <ImportChanges run={run} />
    </>
  )
}
