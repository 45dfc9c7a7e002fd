import { useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { API_ROOT } from '#contract/http/route.ts'
import { paths } from '../app/paths.ts'
import { writeDate } from '../ui/format/dates.ts'
import { blockingError } from '../ui/http/blocking-error.ts'
import { useLanguage } from '../ui/language/language.ts'
import { useSay } from '../ui/language/use-say.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { useGo } from '../ui/navigation/use-go.ts'
import { EmptyState } from '../ui/parts/EmptyState.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import { ClusterPicture } from './ClusterPicture.tsx'
import { DemoNotice } from './DemoNotice.tsx'
import { FactRecords } from './FactRecords.tsx'
import { figureInWords } from './fact-words.ts'
import { LeadingFigures } from './LeadingFigures.tsx'
import { MoneyPicture } from './MoneyPicture.tsx'
import { Occupations } from './Occupations.tsx'
import { PassportDate } from './PassportDate.tsx'
import styles from './PassportPage.module.css'
import { PlanBesideFact } from './PlanBesideFact.tsx'
import { type Passport, usePassport } from './passport.api.ts'
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
  const blocked = blockingError(passport)
  if (blocked) return <ProblemNote error={blocked} retry={() => void passport.refetch()} />
  if (!passport.data) return <Skeleton lines={6} />
  const { cluster, facts } = passport.data
  const opened = facts.find(fact => fact.id === query.get('open'))
  const openHref = (id: string) => addressWith({ open: id })
  const shown = { passport: passport.data, on, openHref }
  const isThere = facts.some(({ id, value }) => (id === 'S2' || id === 'S3') && Boolean(value))
  return (
    <>
      {cluster.demo && <DemoNotice />}
      <div className={styles.halves}>
        <section>
          <h1 className={styles.name}>{cluster.name[language]}</h1>
          {isThere && <Intro {...shown} />}
          <div className={styles.date}>
            <PassportDate on={passport.data.on} onChange={day => go(addressWith({ on: day }))} />
            {on !== undefined && <PageLink href={addressWith({ on: undefined })}>{t('date.today')}</PageLink>}
          </div>
          {isThere && (
            <>
              <LeadingFigures facts={facts} openHref={openHref} />
              <h2 className={styles.next}>{t('passport.whom')}</h2>
              <Occupations on={on} facts={facts} />
            </>
          )}
        </section>
        {isThere && (
          <section>
            <h2>{t('passport.where')}</h2>
            <ClusterPicture on={on} />
          </section>
        )}
      </div>
      {isThere ? <Sections {...shown} /> : <NotYet {...shown} />}
      {opened && <FactRecords fact={opened} onClose={() => go(addressWith({ open: undefined }))} />}
    </>
  )
}

interface ShownProps {
  readonly passport: Passport
  readonly on: string | undefined
  readonly openHref: (id: string) => string
}

/** The cluster in two sentences. */
function Intro({ passport: { facts } }: ShownProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const say = useSay('public')
  const inWords = (id: string) => {
    const fact = facts.find(one => one.id === id)
    return (fact && figureInWords(fact, language, say)) ?? t('passport.none')
  }
  return (
    <p className={styles.intro}>
      {t('passport.intro', { colleges: inWords('S2'), employers: inWords('S3'), base: inWords('S1') })}
    </p>
  )
}

/** On a day before the cluster: since when there is one. */
function NotYet({ passport: { on, cluster } }: ShownProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <EmptyState
      title={t('passport.notYetTitle', { date: writeDate(on, language) })}
      text={t('passport.notYetText', { since: writeDate(cluster.startsOn, language) })}
    />
  )
}

/** Below the first look: the money, the promises, and every statement. */
function Sections({ passport: { on: day, facts, targets }, on, openHref }: ShownProps) {
  const { t } = useTranslation()
  return (
    <>
      <div className={styles.halves}>
        <section>
          <MoneyPicture on={on} openHref={openHref} />
        </section>
        <section>
          <PlanBesideFact facts={facts} targets={targets} on={day} openHref={openHref} />
        </section>
      </div>
      <section>
        <h2>{t('passport.statements')}</h2>
        <p className={styles.help}>{t('passport.statementsHelp')}</p>
        <Statements on={on} facts={facts} openHref={openHref} />
      </section>
      <p className={`${styles.ways} no-print`}>
        <button type="button" onClick={() => window.print()}>
          {t('passport.print')}
        </button>
        <a href={`${API_ROOT}/passport?on=${day}`}>{t('passport.data')}</a>
        <a href="/api/docs">{t('passport.dataHelp')}</a>
      </p>
    </>
  )
}
