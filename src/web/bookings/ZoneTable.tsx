import { useTranslation } from 'react-i18next'
import { writeDate } from '../ui/format/dates.ts'
import { writeNumber } from '../ui/format/numbers.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { BarLegend, LoadBar } from './LoadBar.tsx'
import type { Load, ZoneHours } from './zone-hours.api.ts'
import styles from './zone-hours.module.css'
import { useZoneHoursAddress } from './zone-hours-address.ts'

const FIGURES = ['available', 'downtime', 'planned', 'held', 'idle'] as const

interface Props {
  readonly zones: ZoneHours['zones']
  readonly on: string
}

/** All zones side by side, each leading to its ledger. */
export function ZoneTable({ zones, on }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { hrefOf } = useZoneHoursAddress()
  return (
    <>
      <BarLegend />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('zoneHours.zone')}</th>
            <th scope="col" className={styles.barColumn}>
              {t('zoneHours.use')}
            </th>
            {FIGURES.map(name => (
              <th key={name} scope="col" data-figure title={t(`zoneHours.help.${name}`)}>
                {t(`zoneHours.figures.${name}`)}
              </th>
            ))}
            <th scope="col" data-figure>
              {t('zoneHours.planShare')}
            </th>
            <th scope="col" data-figure>
              {t('zoneHours.factShare')}
            </th>
          </tr>
        </thead>
        <tbody>
          {zones.map(({ zone, name, ownerName, load }) => (
            <tr key={zone}>
              <th scope="row">
                <PageLink href={hrefOf({ zone })}>
                  {zone} {name}
                </PageLink>
                <span className={styles.soft}>{ownerName}</span>
              </th>
              <td className={styles.barColumn}>
                <LoadBar load={load} />
              </td>
              <LoadCells load={load} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('zoneHours.total')}</th>
            <td className={styles.barColumn} />
            <LoadCells load={sumOf(zones.map(({ load }) => load))} />
          </tr>
        </tfoot>
      </table>
      <p className={styles.soft}>{t('zoneHours.note', { date: writeDate(on, language) })}</p>
    </>
  )
}

function LoadCells({ load }: { readonly load: Load }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const values = { ...load, held: load.byNow.held }
  const percent = (share: number | null) =>
    share === null ? '–' : `${writeNumber(share * 100, language, 0)} %`
  return (
    <>
      {FIGURES.map(name => (
        <td key={name} data-figure data-name={t(`zoneHours.figures.${name}`)}>
          {values[name] === 0 ? '–' : writeNumber(values[name], language, 1)}
        </td>
      ))}
      <td data-figure data-name={t('zoneHours.planShare')}>
        {percent(load.plan)}
      </td>
      <td data-figure data-name={t('zoneHours.factShare')}>
        {percent(load.byNow.held === 0 ? null : load.fact)}
      </td>
    </>
  )
}

/** The load of what is shown together. */
function sumOf(loads: readonly Load[]): Load {
  const sum = (of: (load: Load) => number) => loads.reduce((all, load) => all + of(load), 0)
  const [available, planned] = [sum(load => load.available), sum(load => load.planned)]
  const byNow = {
    available: sum(load => load.byNow.available),
    downtime: sum(load => load.byNow.downtime),
    planned: sum(load => load.byNow.planned),
    held: sum(load => load.byNow.held),
    idle: sum(load => load.byNow.idle),
  }
  return {
    ...{ available, planned, byNow, downtime: sum(load => load.downtime), idle: sum(load => load.idle) },
    downtimeBy: {
      maintenance: sum(load => load.downtimeBy.maintenance),
      repair: sum(load => load.downtimeBy.repair),
      breakdown: sum(load => load.downtimeBy.breakdown),
    },
    plan: available === 0 ? null : planned / available,
    fact: byNow.available === 0 ? null : byNow.held / byNow.available,
  }
}
