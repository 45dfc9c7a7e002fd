import { useTranslation } from 'react-i18next'
import { mayRead } from '../app/may.ts'
import { paths } from '../app/paths.ts'
import { useMe } from '../app/session.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import styles from './weeks.module.css'
import type { YearWeeks } from './year-weeks.api.ts'

interface Props {
  readonly weeks: YearWeeks
  readonly blocks: readonly YearWeeks['blocks'][number][]
}

/** Where the subgroups of a group have their practice, each place leading to its record where the reader may see it. */
export function PracticePlaces({ weeks, blocks }: Props) {
  const { t } = useTranslation('office')
  const role = useMe().data?.assignment?.role
  const places = new Map(weeks.resources.map(resource => [resource.code, resource]))
  if (blocks.length === 0) return null
  return (
    <ul className={styles.places}>
      {blocks.map(({ id, module, subgroup, resource }) => {
        const place = places.get(resource)
        const isEmployer = place?.type === 'employer'
        const register = isEmployer ? 'places' : 'zones'
        const name = isEmployer ? place.name : `${resource} ${place?.name ?? ''}`
        return (
          <li key={id}>
            {module}, {t('years.block.subgroup', { number: subgroup })}:{' '}
            {mayRead(role, register) ? (
              <PageLink href={paths.record(register, resource)}>{name}</PageLink>
            ) : (
              name
            )}
          </li>
        )
      })}
    </ul>
  )
}
