import { useTranslation } from 'react-i18next'
import { paths } from '../app/paths.ts'
import { writeDateShort } from '../ui/format/dates.ts'
import { writeNumber } from '../ui/format/numbers.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import { type Ledger, useZoneRecords } from './zone-hours.api.ts'
import styles from './zone-hours.module.css'
import { useZoneHoursAddress } from './zone-hours-address.ts'
import { periodAround } from './zone-period.ts'

interface Props {
  readonly ledger: Ledger
  /** `*` for everybody's. */
  readonly organisation: string
}

/** The lessons, bookings, exams and downtimes behind the hours of a zone. */
export function RecordsSection({ ledger, organisation }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { address, hrefOf } = useZoneHoursAddress()
  const asked = organisation === '*' ? undefined : organisation
  const records = useZoneRecords(ledger.zone, periodAround(address.period, address.at), asked)
  const name = ledger.shares.find(share => share.organisation === organisation)?.name
  const title = name
    ? t('zoneHours.records.of', { name })
    : t(ledger.isWhole ? 'zoneHours.records.all' : 'zoneHours.records.own')
  const hours = (value: number) => (value === 0 ? '–' : writeNumber(value, language, 1))
  const uses = records.data?.uses ?? []
  return (
    <section className={styles.section}>
      <h2>
        {title}{' '}
        <PageLink className={styles.close ?? ''} href={hrefOf({ records: undefined })}>
          {t('zoneHours.records.close')}
        </PageLink>
      </h2>
      {records.error && <ProblemNote error={records.error} />}
      {records.isPending && <Skeleton lines={4} />}
      {records.data && uses.length === 0 && <p className={styles.soft}>{t('zoneHours.records.none')}</p>}
      {uses.length > 0 && (
        <div className={styles.long}>
          <SimpleTable
            caption={title}
            columns={[
              { name: 'date', title: t('days.date') },
              { name: 'what', title: t('zoneHours.records.what') },
              ...(asked ? [] : [{ name: 'who', title: t('zoneHours.shares.who') }]),
              { name: 'planned', title: t('zoneHours.figures.planned'), isFigure: true },
              { name: 'held', title: t('zoneHours.figures.held'), isFigure: true },
            ]}
            rows={uses.map((use, at) => ({
              id: `${use.date} ${use.record} ${at}`,
              cells: {
                ...{ date: writeDateShort(use.date), who: use.name },
                what: <What use={use} />,
                ...{ planned: hours(use.planned), held: hours(use.held) },
              },
            }))}
          />
        </div>
      )}
      {!asked && (records.data?.downtimes.length ?? 0) > 0 && (
        <SimpleTable
          caption={t('zoneHours.figures.downtime')}
          columns={[
            { name: 'date', title: t('days.date') },
            { name: 'what', title: t('zoneHours.figures.downtime') },
            { name: 'lost', title: t('zoneHours.records.lost'), isFigure: true },
          ]}
          rows={(records.data?.downtimes ?? []).map(one => ({
            id: `${one.date} ${one.reservation}`,
            cells: {
              date: writeDateShort(one.date),
              what: (
                <PageLink href={paths.record('reservations', one.reservation)}>
                  {t(`zoneHours.downtime.${one.kind}`)}: {one.reason}
                </PageLink>
              ),
              lost: hours(one.lost),
            },
          }))}
        />
      )}
    </section>
  )
}

type Use = NonNullable<ReturnType<typeof useZoneRecords>['data']>['uses'][number]

/** What a use is, leading to its record where it has a page. */
function What({ use }: { readonly use: Use }) {
  const { t } = useTranslation('office')
  const word = t(`zoneHours.sources.${use.source}`)
  if (use.group)
    return (
      <>
        {word}:{' '}
        <PageLink href={paths.record('groups', use.group)}>
          {use.subgroup ? `${use.group}/${use.subgroup}` : use.group}
        </PageLink>{' '}
        {use.part}
      </>
    )
  if (use.source === 'booking')
    return (
      <PageLink href={paths.bookings({ booking: use.record })}>
        {t('zoneHours.numbered', { word, number: use.record })}
      </PageLink>
    )
  return <PageLink href={paths.record('reservations', use.record)}>{`${word} ${use.record}`}</PageLink>
}
