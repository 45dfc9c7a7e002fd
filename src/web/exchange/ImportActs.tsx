import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { applyImport, cancelImport } from '#contract/exchange/exchange.contract.ts'
import { ProblemError } from '#contract/http/call.ts'
import { paths } from '../app/paths.ts'
import { call } from '../ui/http/call.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { ActButton } from '../ui/parts/ActButton.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import styles from './exchange.module.css'
import { bringsNothing, countChanges, type ImportRun } from './import-run.ts'

/** What may be done with an import now: bring it in, give it up, or bring another file. */
export function ImportActs({ run }: { readonly run: ImportRun }) {
  const { t } = useTranslation('office')
  const client = useQueryClient()
  const { id, fingerprint } = run
  const applying = useMutation({
    mutationFn: () => call(applyImport, { params: { id }, body: { fingerprint } }),
    onSuccess: () => client.invalidateQueries(),
    // What was shown is shown anew, beside the reason.
    onError: error => isStale(error) && client.invalidateQueries({ queryKey: ['import', id] }),
  })
  const cancelling = useMutation({
    mutationFn: () => call(cancelImport, { params: { id } }),
    onSuccess: () =>
      client.invalidateQueries({ predicate: ({ queryKey }) => /^imports?$/.test(String(queryKey[0])) }),
  })
  const error = applying.error ?? cancelling.error
  const isOpen = run.state === 'ready' && countChanges(run) > 0
  const mayGiveUp = run.state === 'reading' || (run.state === 'ready' && !bringsNothing(run))
  return (
    <div className={styles.acts}>
      {error && <ProblemNote error={error} />}
      {isOpen && (
        <ActButton
          variant="filled"
          refusal={run.foreign.length > 0 ? t('imports.foreign') : undefined}
          onAct={() => {
            if (!applying.isPending) applying.mutate()
          }}
        >
          {applying.isPending ? t('imports.applying') : t('imports.apply', { count: countChanges(run) })}
        </ActButton>
      )}
      {mayGiveUp && (
        <Button variant="default" loading={cancelling.isPending} onClick={() => cancelling.mutate()}>
          {run.state === 'reading' ? t('imports.stopReading') : t('imports.cancel')}
        </Button>
      )}
      <PageLink href={paths.imports()}>{t('imports.another')}</PageLink>
    </div>
  )
}

const isStale = (error: Error): boolean =>
  error instanceof ProblemError && error.problem.code === 'exchange.registers-changed'
