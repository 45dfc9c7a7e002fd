import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, localDate } from '#domain/values/local-date.ts'
import { paths } from '../app/paths.ts'
import { writeDateShort } from '../ui/format/dates.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { ActButton } from '../ui/parts/ActButton.tsx'
import { SidePanel } from '../ui/parts/SidePanel.tsx'
import { BreakdownForm } from './BreakdownForm.tsx'
import { type Ledger, useBreakdowns } from './zone-hours.api.ts'
import styles from './zone-hours.module.css'

/** What stands still or is announced, and the ways to report a machine and to say that it works again. */
export function BreakdownSection({ ledger }: { readonly ledger: Ledger }) {
  const { t } = useTranslation('office')
  const [isOpen, setOpen] = useState(false)
  const { report, out, zone } = ledger
  return (
    <section className={styles.section}>
      <h2>{t('zoneHours.out.title')}</h2>
      {out.length === 0 && <p className={styles.soft}>{t('zoneHours.out.none')}</p>}
      <ul className={styles.out}>
        {out.map(one => (
          <OutItem key={one.code} one={one} zone={zone} on={ledger.on} />
        ))}
      </ul>
      {ledger.stations.length > 0 && (
        <div className="no-print">
          <ActButton variant="default" refusal={report?.sentence} onAct={() => setOpen(true)}>
            {t('zoneHours.out.report')}
          </ActButton>
        </div>
      )}
      {isOpen && (
        <SidePanel title={t('zoneHours.out.report')} onClose={() => setOpen(false)}>
          <BreakdownForm ledger={ledger} onDone={() => setOpen(false)} />
        </SidePanel>
      )}
    </section>
  )
}

interface OutProps {
  readonly one: Ledger['out'][number]
  readonly zone: string
  readonly on: string
}

function OutItem({ one, zone, on }: OutProps) {
  const { t } = useTranslation('office')
  const { end } = useBreakdowns(zone)
  const places =
    one.places === null ? t('zoneHours.out.whole') : t('zoneHours.out.places', { count: one.places })
  // The day on which it is said is lost already where it has begun; it works from the next one.
  const worksFrom = one.startsOn < on ? on : addDays(localDate(on), 1)
  const restore = () =>
    end.mutate(
      { reservation: one.code, worksFrom },
      {
        onSuccess: () => void notifications.show({ message: t('zoneHours.out.restored') }),
        onError: error => void notifications.show({ color: 'red', message: error.message }),
      },
    )
  return (
    <li>
      <span>
        <b>{t(`zoneHours.downtime.${one.kind}`)}</b>, {writeDateShort(one.startsOn)} –{' '}
        {writeDateShort(one.endsOn)}, {places}.{' '}
        <PageLink href={paths.record('reservations', one.code)}>{one.reason}</PageLink>
      </span>
      {one.kind === 'breakdown' && one.startsOn <= on && (
        <ActButton variant="default" refusal={one.restore?.sentence} busy={end.isPending} onAct={restore}>
          {t('zoneHours.out.works')}
        </ActButton>
      )}
    </li>
  )
}
