import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listImports } from '#contract/exchange/exchange.contract.ts'
import type { AnswerOf } from '#contract/http/route.ts'
import { paths } from '../app/paths.ts'
import { writeMoment } from '../ui/format/dates.ts'
import { useActing } from '../ui/http/acting.ts'
import { call } from '../ui/http/call.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import styles from './exchange.module.css'
import { sumOf } from './import-run.ts'

type ListedImport = AnswerOf<typeof listImports>['items'][number]

/** The files that were brought last, and what became of each. */
export function ImportHistory() {
  const { t } = useTranslation('office')
  const acting = useActing()
  const found = useQuery({
    queryKey: ['imports', acting],
    queryFn: ({ signal }) => call(listImports, {}, signal),
  })
  const items = found.data?.items ?? []
  return (
    <section>
      <h2 className={styles.section}>{t('imports.history')}</h2>
      {found.error && <ProblemNote error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && <Skeleton />}
      {found.data && items.length === 0 && <p className={styles.quiet}>{t('imports.noHistory')}</p>}
      {items.length > 0 && (
        <SimpleTable
          caption={t('imports.history')}
          columns={[
            { name: 'at', title: t('imports.when') },
            { name: 'file', title: t('imports.file') },
            { name: 'who', title: t('imports.who') },
            { name: 'state', title: t('imports.became') },
          ]}
          rows={items.map(item => ({
            id: item.id,
            cells: {
              at: writeMoment(item.orderedAt),
              file: item.isOwn ? (
                <PageLink href={paths.importRun(item.id)}>{item.fileName}</PageLink>
              ) : (
                item.fileName
              ),
              who: [item.person, item.organisation].filter(Boolean).join(', '),
              state: <Fate item={item} />,
            },
          }))}
        />
      )}
    </section>
  )
}

function Fate({ item: { state, outcome } }: { readonly item: ListedImport }) {
  const { t } = useTranslation('office')
  const count = sumOf(outcome ?? [])
  return (
    <span data-state={state} className={styles.fate}>
      {state === 'applied' ? t('imports.broughtIn', { count }) : t(`imports.states.${state}`)}
    </span>
  )
}
