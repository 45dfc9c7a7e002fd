import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { writeNumber } from '../ui/format/numbers.ts'
import { useLanguage } from '../ui/language/language.ts'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import { monthWords } from './PeriodPicker.tsx'
import type { Ledger } from './zone-hours.api.ts'
import styles from './zone-hours.module.css'

/** The balance of a quota, month by month through the academic year. */
export function BalanceSection({ ledger: { balances, carrying } }: { readonly ledger: Ledger }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const [chosen, setChosen] = useState<string | null>(null)
  // Whoever uses the zone most is looked for first.
  const [busiest] = balances.toSorted((first, second) => usedBy(second) - usedBy(first))
  const one = balances.find(({ organisation }) => organisation === chosen) ?? busiest
  if (!one) return null
  const hours = (value: number) => writeNumber(Math.round(value * 10) / 10, language, 1)
  return (
    <section className={styles.section}>
      <h2>{t('zoneHours.balance.title')}</h2>
      {balances.length > 1 && (
        <NativeSelect
          className={styles.choice ?? ''}
          label={t('zoneHours.shares.who')}
          value={one.organisation}
          onChange={event => setChosen(event.currentTarget.value)}
          data={balances.map(({ organisation, name }) => ({ value: organisation, label: name }))}
        />
      )}
      <SimpleTable
        caption={`${t('zoneHours.balance.title')}: ${one.name}`}
        columns={[
          { name: 'month', title: t('zoneHours.balance.month') },
          { name: 'carried', title: t('zoneHours.balance.carried'), isFigure: true },
          { name: 'entitled', title: t('zoneHours.shares.entitled'), isFigure: true },
          { name: 'used', title: t('zoneHours.balance.used'), isFigure: true },
          { name: 'balance', title: t('zoneHours.balance.balance'), isFigure: true },
        ]}
        rows={one.months.map(month => ({
          id: month.month,
          cells: {
            month: monthWords(month.month, language),
            ...{ carried: hours(month.carried), entitled: hours(month.entitled) },
            used: `${hours(month.used)} ${t(month.isFact ? 'zoneHours.balance.fact' : 'zoneHours.balance.plan')}`,
            balance: <strong>{hours(month.balance)}</strong>,
          },
        }))}
      />
      <p className={styles.soft}>
        {carrying
          ? t(carrying.months === null ? 'zoneHours.balance.rule' : 'zoneHours.balance.ruleUpTo', {
              ...{ percent: carrying.percent, months: carrying.months ?? 0, source: carrying.source },
            })
          : t('zoneHours.balance.noRule')}
      </p>
    </section>
  )
}

const usedBy = ({ months }: Ledger['balances'][number]): number =>
  months.reduce((sum, { used }) => sum + used, 0)
