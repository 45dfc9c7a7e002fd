import { useTranslation } from 'react-i18next'
import { paths } from '../app/paths.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import styles from './weeks.module.css'
import type { YearWeeks } from './year-weeks.api.ts'

interface Props {
  readonly weeks: YearWeeks
  readonly blocks: readonly YearWeeks['blocks'][number][]
}

/** Where the subgroups of a group have their practice, each place leading to its record. */
export function PracticePlaces({ weeks, blocks }: Props) {
  const { t } = useTranslation('office')
  const places = new Map(weeks.resources.map(resource => [resource.code, resource]))
  if (blocks.length === 0) return null
  return (
    <ul className={styles.places}>
      {blocks.map(({ id, module, subgroup, resource }) => {
        const place = places.get(resource)
        const isEmployer = place?.type === 'employer'
        return (
          <li key={id}>
            {module}, {t('years.block.subgroup', { number: subgroup })}:{' '}
            <PageLink href={paths.record(isEmployer ? 'places' : 'zones', resource)}>
              {isEmployer ? place.name : `${resource} ${place?.name ?? ''}`}
            </PageLink>
          </li>
        )
      })}
    </ul>
  )
}
