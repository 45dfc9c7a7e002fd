import { useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { paths } from '../app/paths.ts'
import { writeDate } from '../ui/format/dates.ts'
import { useLanguage } from '../ui/language/language.ts'
import { useGo } from '../ui/navigation/use-go.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import { ClusterPicture } from './ClusterPicture.tsx'
import { FactRecords } from './FactRecords.tsx'
import { LeadingFigures } from './LeadingFigures.tsx'
import { MoneyPicture } from './MoneyPicture.tsx'
import { Occupations } from './Occupations.tsx'
import { PassportDate } from './PassportDate.tsx'
import styles from './PassportPage.module.css'
import { PlanBesideFact } from './PlanBesideFact.tsx'
import { usePassport } from './passport.api.ts'
import { Statements } from './Statements.tsx'

/** The public passport of the cluster on a day: what it is, in figures that open the records behind them. */
export function PassportPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const go = useGo()
  const { searchStr } = useLocation()
  const query = new URLSearchParams(searchStr)
  const on = query.get('on') ?? undefined
  const passport = usePassport(on)
  const addressWith = (change: Readonly<Record<string, string | undefined>>): string => {
    const next = new URLSearchParams(query)
    for (const [name, value] of Object.entries(change)) {
      if (value === undefined) next.delete(name)
      else next.set(name, value)
    }
    return next.size > 0 ? `${paths.passport()}?${next}` : paths.passport()
  }
  if (passport.error) return <ProblemNote error={passport.error} retry={() => void passport.refetch()} />
  if (!passport.data) return <Skeleton lines={6} />
  const { cluster, facts, targets } = passport.data
  const base = facts.find(fact => fact.id === 'S1')?.value
  const opened = facts.find(fact => fact.id === query.get('open'))
  const openHref = (id: string) => addressWith({ open: id })
  return (
    <>
      {cluster.demo && (
        <p className={styles.demo} role="note">
          {t('demo.notice')}
        </p>
      )}
      <div className={styles.lead}>
        <section>
          <h1 className={styles.name}>{cluster.name[language]}</h1>
          <p className={styles.intro}>
            {cluster.region} · {cluster.industry}. {base && t('passport.base', { name: base })}
          </p>
          <PassportDate on={passport.data.on} onChange={day => go(addressWith({ on: day }))} />
          <LeadingFigures facts={facts} openHref={openHref} />
          <h2 className={styles.heading}>{t('passport.whom')}</h2>
          <Occupations on={on} facts={facts} />
        </section>
        <section>
          <h2 className={styles.heading}>{t('passport.where')}</h2>
          <ClusterPicture on={on} />
        </section>
      </div>
      <div className={styles.lead}>
        <section>
          <MoneyPicture on={on} openHref={openHref} />
        </section>
        <section>
          <h2 className={styles.heading}>{t('passport.plan')}</h2>
          <PlanBesideFact facts={facts} targets={targets} on={passport.data.on} openHref={openHref} />
        </section>
      </div>
      <section>
        <h2 className={styles.heading}>{t('passport.statements')}</h2>
        <p className={styles.help}>{t('passport.statementsHelp')}</p>
        <Statements facts={facts} openHref={openHref} />
        <p className={styles.help}>{t('date.on', { date: writeDate(passport.data.on, language) })}</p>
      </section>
      {opened && <FactRecords fact={opened} onClose={() => go(addressWith({ open: undefined }))} />}
    </>
  )
}
