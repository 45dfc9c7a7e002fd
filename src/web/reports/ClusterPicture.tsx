import { useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { paths } from '../app/paths.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { useGo } from '../ui/navigation/use-go.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { SidePanel } from '../ui/parts/SidePanel.tsx'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import { MAP, outlinePath, ringAround, type Town, townsOf } from './cluster-map.ts'
import styles from './PassportPage.module.css'
import { usePicture } from './passport.api.ts'
import { placeLabels, radiusOf, type TownLabel } from './place-labels.ts'

/** Towns with their colleges, employers and zones; a town opens what stands in it. */
export function ClusterPicture({ on }: { readonly on: string | undefined }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const go = useGo()
  const { searchStr } = useLocation()
  const picture = usePicture(on)
  if (picture.error) return <ProblemNote error={picture.error} retry={() => void picture.refetch()} />
  const towns = townsOf(picture.data?.sites ?? [], site =>
    language === 'en' ? (site.organisationNameEn ?? site.organisationName) : site.organisationName,
  )
  const query = new URLSearchParams(searchStr)
  const addressOf = (town: string | undefined) => {
    const next = new URLSearchParams(query)
    if (town) next.set('town', town)
    else next.delete('town')
    return next.size > 0 ? `${paths.passport()}?${next}` : paths.passport()
  }
  const opened = towns.find(town => town.name === query.get('town'))
  const inWords = (town: Town) =>
    [
      town.colleges.length > 0 && t('passport.colleges', { count: town.colleges.length }),
      town.zones.length > 0 && t('passport.zones', { count: town.zones.length }),
      town.employers.length > 0 && t('passport.employers', { count: town.employers.length }),
    ]
      .filter(Boolean)
      .join(' · ')
  const labels = placeLabels(towns, inWords)
  return (
    <figure style={{ margin: 0 }}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${MAP.width} ${MAP.height}`}
        aria-label={t('passport.where')}
        role="group"
      >
        <path d={outlinePath()} fill="var(--shape)" stroke="var(--line-strong)" />
        {towns.map(town => (
          <TownMark
            key={town.name}
            town={town}
            label={labels.get(town)}
            words={inWords(town)}
            href={addressOf(town.name)}
          />
        ))}
      </svg>
      <ul className={styles.legend}>
        <li style={{ '--mark': 'var(--accent)' } as React.CSSProperties}>{t('passport.college')}</li>
        <li style={{ '--mark': 'var(--amber)' } as React.CSSProperties}>{t('passport.employer')}</li>
      </ul>
      <details className={styles.details}>
        <summary>{t('passport.whereTable')}</summary>
        <TownTable towns={towns} />
      </details>
      {opened && (
        <SidePanel title={opened.name} onClose={() => go(addressOf(undefined))}>
          <TownTable towns={[opened]} />
        </SidePanel>
      )}
    </figure>
  )
}

interface MarkProps {
  readonly town: Town
  readonly label: TownLabel | undefined
  readonly words: string
  readonly href: string
}

function TownMark({ town, label, words, href }: MarkProps) {
  const radius = radiusOf(town)
  return (
    <PageLink className={styles.link} href={href} aria-label={`${town.name}: ${words}`}>
      {ringAround(town, town.employers.length, radius > 0 ? radius + 14 : 8).map(point => (
        <circle key={`${point.x} ${point.y}`} cx={point.x} cy={point.y} r={5} fill="var(--amber)" />
      ))}
      {radius > 0 && <circle cx={town.x} cy={town.y} r={radius} fill="var(--accent)" />}
      {label && (
        <text className={styles.onShape} x={label.x} y={label.y} textAnchor={label.anchor} fontWeight={600}>
          {town.name}
          <tspan className={styles.quiet} x={label.x} dy={15} fontSize={12} fontWeight={400}>
            {words}
          </tspan>
        </text>
      )}
    </PageLink>
  )
}

function TownTable({ towns }: { readonly towns: readonly Town[] }) {
  const { t } = useTranslation()
  const lines = (names: readonly string[]) => names.map(name => <div key={name}>{name}</div>)
  return (
    <SimpleTable
      caption={t('passport.where')}
      columns={[
        { name: 'town', title: t('passport.town') },
        { name: 'colleges', title: t('passport.college') },
        { name: 'employers', title: t('passport.employer') },
        { name: 'zones', title: t('passport.zone') },
      ]}
      rows={towns.map(town => ({
        id: town.name,
        cells: {
          town: town.name,
          colleges: lines(town.colleges),
          employers: lines(town.employers),
          zones: lines(town.zones),
        },
      }))}
    />
  )
}
