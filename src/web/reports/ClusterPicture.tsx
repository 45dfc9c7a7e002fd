import { useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { paths } from '../app/paths.ts'
import { blockingError } from '../ui/http/blocking-error.ts'
import { useLanguage } from '../ui/language/language.ts'
import { useNames } from '../ui/language/use-names.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { useGo } from '../ui/navigation/use-go.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { SidePanel } from '../ui/parts/SidePanel.tsx'
import styles from './ClusterPicture.module.css'
import { MAP, outlinePath, ringAround, type Town, townsOf } from './cluster-map.ts'
import { usePicture } from './passport.api.ts'
import { EMPLOYER_RING, placeLabels, radiusOf, type TownLabel, ZONE_RING } from './place-labels.ts'
import { TownContents, TownTable } from './TownTable.tsx'

/** Towns with their colleges, employers and zones; a town opens what stands in it. */
export function ClusterPicture({ on }: { readonly on: string | undefined }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const nameOf = useNames()
  const go = useGo()
  const { searchStr } = useLocation()
  const picture = usePicture(on)
  const blocked = blockingError(picture)
  if (blocked) return <ProblemNote error={blocked} retry={() => void picture.refetch()} />
  const towns = townsOf(picture.data?.sites ?? [], {
    town: nameOf,
    member: site =>
      (language === 'en' ? site.organisationNameEn : undefined) ?? nameOf(site.organisationName),
    zone: zone => `${zone.code} ${(language === 'en' ? zone.nameEn : undefined) ?? zone.name}`,
  })
  const query = new URLSearchParams(searchStr)
  const addressOf = (town: string | undefined) => {
    const next = new URLSearchParams(query)
    if (town) next.set('town', town)
    else next.delete('town')
    return next.size > 0 ? `${paths.passport()}?${next}` : paths.passport()
  }
  const opened = towns.find(town => town.code === query.get('town'))
  const labels = placeLabels(towns)
  const words = (town: Town) =>
    [
      town.colleges.length > 0 && t('passport.colleges', { count: town.colleges.length }),
      town.zones.length > 0 && t('passport.zones', { count: town.zones.length }),
      town.employers.length > 0 && t('passport.employers', { count: town.employers.length }),
    ]
      .filter(Boolean)
      .join(', ')
  if (picture.data && towns.length === 0) return <p className={styles.none}>{t('passport.whereNone')}</p>
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.map}
        viewBox={`0 0 ${MAP.width} ${MAP.height}`}
        aria-label={t('passport.where')}
        role="group"
      >
        <path d={outlinePath()} fill="var(--shape)" stroke="var(--line-strong)" />
        {towns.map(town => (
          <PageLink
            key={town.code}
            className={styles.town}
            href={addressOf(town.code)}
            aria-label={`${town.name}: ${words(town)}`}
          >
            <TownMark town={town} label={labels.get(town)} />
          </PageLink>
        ))}
      </svg>
      <ul className={styles.legend}>
        <li data-mark="college">{t('passport.college')}</li>
        <li data-mark="zone">{t('passport.zone')}</li>
        <li data-mark="employer">{t('passport.employer')}</li>
      </ul>
      <TownTable towns={towns} hrefOf={town => addressOf(town.code)} />
      {opened && (
        <SidePanel title={opened.name} onClose={() => go(addressOf(undefined))}>
          <TownContents town={opened} />
        </SidePanel>
      )}
    </figure>
  )
}

interface MarkProps {
  readonly town: Town
  readonly label: TownLabel | undefined
}

/** A disc for the colleges with a pip for each zone, and the employers around it. */
function TownMark({ town, label }: MarkProps) {
  const radius = radiusOf(town)
  const ring = radius > 0 ? radius + EMPLOYER_RING : 0
  return (
    <>
      <circle className={styles.reach} cx={town.x} cy={town.y} r={Math.max(16, ring + 8)} />
      {radius > 0 && <circle className={styles.college} cx={town.x} cy={town.y} r={radius} />}
      {ringAround(town, town.zones.length, town.zones.length > 1 ? radius - ZONE_RING : 0).map(point => (
        <circle key={`${point.x} ${point.y}`} className={styles.zone} cx={point.x} cy={point.y} r={2.6} />
      ))}
      {ringAround(
        town,
        town.employers.length,
        town.employers.length > 1 || radius > 0 ? Math.max(ring, 8) : 0,
      ).map(point => (
        <circle key={`${point.x} ${point.y}`} className={styles.employer} cx={point.x} cy={point.y} r={4.5} />
      ))}
      {label && (
        <text className={styles.name} x={label.x} y={label.y} textAnchor={label.anchor}>
          {town.name}
        </text>
      )}
    </>
  )
}
