import { useTranslation } from 'react-i18next'
import { paths } from '../app/paths.ts'
import { PlanBesideFact } from '../reports/PlanBesideFact.tsx'
import { usePassport } from '../reports/passport.api.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import styles from './TodayPage.module.css'

interface Props {
  readonly cluster: string
  readonly on: string
}

/** What the cluster promised beside what it has; each figure opens the records that make it up. */
export function TargetsSection({ cluster, on }: Props) {
  const { t } = useTranslation('office')
  const passport = usePassport(on, cluster)
  return (
    <section className={styles.wide}>
      <div className={styles.head}>
        <h2>{t('today.targets')}</h2>
      </div>
      {passport.error && <ProblemNote error={passport.error} retry={() => void passport.refetch()} />}
      {passport.isPending && <Skeleton />}
      {passport.data && (
        <PlanBesideFact
          facts={passport.data.facts}
          targets={passport.data.targets}
          on={on}
          openHref={id => `${paths.passport()}?${new URLSearchParams({ on, open: id })}`}
        />
      )}
    </section>
  )
}
