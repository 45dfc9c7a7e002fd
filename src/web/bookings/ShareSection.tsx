import { useTranslation } from 'react-i18next'
import { writeNumber } from '../ui/format/numbers.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import type { Ledger } from './zone-hours.api.ts'
import styles from './zone-hours.module.css'
import { useZoneHoursAddress } from './zone-hours-address.ts'

/** Who may have, is to have and has had how much of the zone. */
export function ShareSection({ ledger: { shares } }: { readonly ledger: Ledger }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { hrefOf } = useZoneHoursAddress()
  const hours = (value: number | null) => (value === null ? '–' : writeNumber(value, language, 1))
  return (
    <section className={styles.section}>
      <h2>{t('zoneHours.shares.title')}</h2>
      <SimpleTable
        caption={t('zoneHours.shares.title')}
        columns={[
          { name: 'who', title: t('zoneHours.shares.who') },
          { name: 'quota', title: t('zoneHours.shares.quota'), isFigure: true },
          { name: 'entitled', title: t('zoneHours.shares.entitled'), isFigure: true },
          { name: 'planned', title: t('zoneHours.figures.planned'), isFigure: true },
          { name: 'difference', title: t('zoneHours.shares.difference'), isFigure: true },
          { name: 'held', title: t('zoneHours.figures.held'), isFigure: true },
          { name: 'byNow', title: t('zoneHours.shares.byNow'), isFigure: true },
        ]}
        rows={shares.map(share => ({
          id: share.organisation ?? 'rest',
          cells: {
            who: share.organisation ? (
              <>
                <PageLink href={hrefOf({ records: share.organisation })}>{share.name}</PageLink>
                {share.isOwner && <span className={styles.soft}> {t('zoneHours.shares.owner')}</span>}
              </>
            ) : (
              share.name
            ),
            quota: share.placeShifts === null ? '–' : share.placeShifts,
            ...{ entitled: hours(share.entitled), planned: hours(share.planned), held: hours(share.held) },
            difference: (
              <Difference value={share.entitled === null ? null : share.planned - share.entitled} />
            ),
            byNow: hours(share.entitledByNow),
          },
        }))}
      />
      <p className={styles.soft}>{t('zoneHours.shares.note')}</p>
    </section>
  )
}

/** By how much a share is passed, or left. */
function Difference({ value }: { readonly value: number | null }) {
  const language = useLanguage()
  if (value === null) return <>–</>
  const rounded = Math.round(value * 10) / 10
  return (
    <span data-above={rounded > 0 || undefined} className={styles.difference}>
      {rounded > 0 ? '+' : rounded < 0 ? '−' : ''}
      {writeNumber(Math.abs(rounded), language, 1)}
    </span>
  )
}
