import { useTranslation } from 'react-i18next'
import { paths } from '../app/paths.ts'
import { writeDate } from '../ui/format/dates.ts'
import { writeNumber } from '../ui/format/numbers.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import { BalanceSection } from './BalanceSection.tsx'
import { BreakdownSection } from './BreakdownSection.tsx'
import { CostSection } from './CostSection.tsx'
import { BarLegend, LoadBar } from './LoadBar.tsx'
import { PeriodPicker } from './PeriodPicker.tsx'
import { QueueSection } from './QueueSection.tsx'
import { RecordsSection } from './RecordsSection.tsx'
import { ShareSection } from './ShareSection.tsx'
import { WeekChart } from './WeekChart.tsx'
import { type Ledger, useLedger } from './zone-hours.api.ts'
import styles from './zone-hours.module.css'
import { useZoneHoursAddress } from './zone-hours-address.ts'
import { periodAround } from './zone-period.ts'

/** The ledger of one zone: how far it is used, by whom, week by week; balances, costs, and what stands still. */
export function ZoneLedger({ zone }: { readonly zone: string }) {
  const { t } = useTranslation('office')
  const { address, hrefOf } = useZoneHoursAddress()
  const ledger = useLedger(zone, periodAround(address.period, address.at))
  return (
    <div className={styles.page}>
      <p className="no-print">
        <PageLink href={hrefOf({ zone: undefined, records: undefined })}>← {t('zoneHours.title')}</PageLink>
      </p>
      <h1>
        {zone} {ledger.data?.name}
      </h1>
      {ledger.data && (
        <p className={styles.soft}>
          {t('zoneHours.owner', { name: ledger.data.ownerName })}{' '}
          <PageLink className="no-print" href={paths.record('zones', zone)}>
            {t('zoneHours.record')}
          </PageLink>
          <span className="no-print"> · </span>
          <PageLink className="no-print" href={paths.bookings({ zone })}>
            {t('zoneHours.calendar')}
          </PageLink>
        </p>
      )}
      <div className={styles.head}>
        <PeriodPicker />
      </div>
      {ledger.error && <ProblemNote error={ledger.error} retry={() => void ledger.refetch()} />}
      {ledger.isPending && <Skeleton lines={8} />}
      {ledger.data && <Sections ledger={ledger.data} />}
    </div>
  )
}

function Sections({ ledger }: { readonly ledger: Ledger }) {
  const { address } = useZoneHoursAddress()
  return (
    <>
      <LoadSection ledger={ledger} />
      <BreakdownSection ledger={ledger} />
      <WeekChart ledger={ledger} />
      <ShareSection ledger={ledger} />
      {address.records && <RecordsSection ledger={ledger} organisation={address.records} />}
      <BalanceSection ledger={ledger} />
      <QueueSection queue={ledger.queue} />
      <CostSection ledger={ledger} />
    </>
  )
}

/** The figures of the zone as a whole. */
function LoadSection({ ledger: { load, on } }: { readonly ledger: Ledger }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { hrefOf } = useZoneHoursAddress()
  const hours = (value: number) => t('zoneHours.hours', { hours: writeNumber(value, language, 1) })
  const percent = (share: number | null) =>
    share === null ? '' : `, ${writeNumber(share * 100, language, 0)} %`
  const rows = [
    ['available', hours(load.available)],
    [
      'downtime',
      `${hours(load.downtime)}${downtimeWords(load, t, value => writeNumber(value, language, 1))}`,
    ],
    ['planned', `${hours(load.planned)}${percent(load.plan)}`],
    ['held', `${hours(load.byNow.held)}${percent(load.byNow.held === 0 ? null : load.fact)}`],
    ['idle', hours(load.idle)],
  ] as const
  return (
    <section className={styles.section}>
      <LoadBar load={load} />
      <BarLegend />
      <dl className={styles.figures}>
        {rows.map(([name, written]) => (
          <div key={name} title={t(`zoneHours.help.${name}`)}>
            <dt>{t(`zoneHours.figures.${name}`)}</dt>
            <dd>{written}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.soft}>
        {t('zoneHours.note', { date: writeDate(on, language) })}{' '}
        <PageLink className="no-print" href={hrefOf({ records: '*' })}>
          {t('zoneHours.allRecords')}
        </PageLink>
      </p>
    </section>
  )
}

/** Of which kinds the downtime is. */
function downtimeWords(
  load: Ledger['load'],
  t: ReturnType<typeof useTranslation<'office'>>['t'],
  write: (hours: number) => string,
): string {
  const kinds = (['maintenance', 'repair', 'breakdown'] as const).filter(kind => load.downtimeBy[kind] > 0)
  if (kinds.length === 0) return ''
  return ` (${kinds.map(kind => `${t(`zoneHours.downtime.${kind}`)} ${write(load.downtimeBy[kind])}`).join(', ')})`
}
