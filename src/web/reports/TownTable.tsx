import { useTranslation } from 'react-i18next'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import type { Town } from './cluster-map.ts'
import styles from './TownTable.module.css'

interface TableProps {
  readonly towns: readonly Town[]
  readonly hrefOf: (town: Town) => string
}

/** How many colleges, zones and employers each town has; the town opens their names. */
export function TownTable({ towns, hrefOf }: TableProps) {
  const { t } = useTranslation()
  const inOrder = [...towns].sort(
    (a, b) => b.colleges.length - a.colleges.length || b.employers.length - a.employers.length,
  )
  return (
    <SimpleTable
      caption={t('passport.where')}
      columns={[
        { name: 'town', title: t('passport.town') },
        { name: 'colleges', title: t('passport.townColleges'), isFigure: true },
        { name: 'zones', title: t('passport.townZones'), isFigure: true },
        { name: 'employers', title: t('passport.townEmployers'), isFigure: true },
      ]}
      rows={inOrder.map(town => ({
        id: town.code,
        cells: {
          town: <PageLink href={hrefOf(town)}>{town.name}</PageLink>,
          colleges: town.colleges.length || '—',
          zones: town.zones.length || '—',
          employers: town.employers.length || '—',
        },
      }))}
    />
  )
}

/** What stands in a town, by name. */
export function TownContents({ town }: { readonly town: Town }) {
  const { t } = useTranslation()
  const kinds = [
    { title: t('passport.townColleges'), names: town.colleges },
    { title: t('passport.townZones'), names: town.zones },
    { title: t('passport.townEmployers'), names: town.employers },
  ]
  return kinds
    .filter(({ names }) => names.length > 0)
    .map(({ title, names }) => (
      <section key={title} className={styles.kind}>
        <h3>
          {title} <span>{names.length}</span>
        </h3>
        <ul>
          {names.map(name => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </section>
    ))
}
