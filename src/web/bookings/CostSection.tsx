import { useTranslation } from 'react-i18next'
import { writeDateShort } from '../ui/format/dates.ts'
import { writeMoney, writeNumber } from '../ui/format/numbers.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import type { Ledger } from './zone-hours.api.ts'
import styles from './zone-hours.module.css'
import { useZoneHoursAddress } from './zone-hours-address.ts'

/** What others owe the owner for what they have held. */
export function CostSection({ ledger: { costs, ownerName, isWhole } }: { readonly ledger: Ledger }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { hrefOf } = useZoneHoursAddress()
  const hours = (value: number) => writeNumber(value, language, 2)
  return (
    <section className={styles.section}>
      <h2>{t('zoneHours.costs.title', { owner: ownerName })}</h2>
      {costs.length === 0 ? (
        <p className={styles.soft}>{t(isWhole ? 'zoneHours.costs.none' : 'zoneHours.costs.noneOwn')}</p>
      ) : (
        <SimpleTable
          caption={t('zoneHours.costs.title', { owner: ownerName })}
          columns={[
            { name: 'who', title: t('zoneHours.shares.who') },
            { name: 'dates', title: t('zoneHours.costs.dates') },
            { name: 'held', title: t('zoneHours.figures.held'), isFigure: true },
            { name: 'price', title: t('zoneHours.costs.price'), isFigure: true },
            { name: 'amount', title: t('zoneHours.costs.amount'), isFigure: true },
          ]}
          rows={costs.flatMap(cost =>
            cost.lines.map(line => ({
              id: `${cost.organisation} ${line.hourPrice}`,
              cells: {
                who: <PageLink href={hrefOf({ records: cost.organisation })}>{cost.name}</PageLink>,
                dates: `${writeDateShort(line.from)} – ${writeDateShort(line.to)}`,
                held: hours(line.held),
                price:
                  line.hourPrice === null
                    ? t('zoneHours.costs.noPrice')
                    : writeMoney(line.hourPrice, language),
                amount: line.amount === null ? '–' : <strong>{writeMoney(line.amount, language)}</strong>,
              },
            })),
          )}
        />
      )}
    </section>
  )
}
