import { Button, Checkbox } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { zoneHoursFile } from '#contract/bookings/zone-hours.contract.ts'
import { urlOf } from '#contract/http/call.ts'
import { download } from '../ui/http/download.ts'
import { useLanguage } from '../ui/language/language.ts'
import { EmptyState } from '../ui/parts/EmptyState.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import { PeriodPicker } from './PeriodPicker.tsx'
import { ZoneLedger } from './ZoneLedger.tsx'
import { ZoneTable } from './ZoneTable.tsx'
import { useZoneHours } from './zone-hours.api.ts'
import styles from './zone-hours.module.css'
import { useZoneHoursAddress } from './zone-hours-address.ts'
import { periodAround } from './zone-period.ts'

/** How far zones are used: all of them side by side, or the ledger of one. */
export function ZoneHoursPage() {
  const { address, isKnown } = useZoneHoursAddress()
  if (!isKnown) return <Skeleton lines={6} />
  return address.zone ? <ZoneLedger zone={address.zone} /> : <AllZones />
}

function AllZones() {
  const { t } = useTranslation('office')
  const { address, change } = useZoneHoursAddress()
  const hours = useZoneHours(periodAround(address.period, address.at), true)
  const shown = (hours.data?.zones ?? []).filter(({ kind }) => address.all || kind === 'zone')
  return (
    <div className={styles.page}>
      <h1>{t('zoneHours.title')}</h1>
      <p className={styles.soft}>{t('zoneHours.intro')}</p>
      <div className={styles.head}>
        <PeriodPicker />
        <Checkbox
          className={styles.beside ?? ''}
          label={t('zoneHours.workshops')}
          checked={address.all !== undefined}
          onChange={event => change({ all: event.currentTarget.checked ? '1' : undefined })}
        />
        <HoursFile />
      </div>
      {hours.error && <ProblemNote error={hours.error} retry={() => void hours.refetch()} />}
      {hours.isPending && <Skeleton lines={8} />}
      {hours.data && shown.length === 0 && (
        <EmptyState title={t('zoneHours.none')} text={t('zoneHours.noneText')} />
      )}
      {hours.data && shown.length > 0 && <ZoneTable zones={shown} on={hours.data.on} />}
    </div>
  )
}

/** The period as a spreadsheet. */
function HoursFile() {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { address } = useZoneHoursAddress()
  const query = { ...periodAround(address.period, address.at), lang: language }
  const fetchFile = () =>
    download(urlOf(zoneHoursFile, { query }), `${query.from}.xlsx`).catch((error: Error) =>
      notifications.show({ color: 'red', message: error.message }),
    )
  return (
    <Button variant="default" className="no-print" onClick={() => void fetchFile()}>
      {t('days.list.xlsx')}
    </Button>
  )
}
