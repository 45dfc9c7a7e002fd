import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useBoardAddress } from './board-address.ts'
import { useBoardActs } from './board-context.ts'
import { ALL } from './board-filters.ts'
import type { BoardFilters as Filters } from './group-lines.ts'
import styles from './head.module.css'
import { useOwnEmployer } from './use-own-employer.ts'
import type { Board } from './years.api.ts'

interface Props {
  readonly board: Board
  readonly filters: Filters
}

/** Narrows the board to a college, a programme, or the groups that go to an employer. */
export function BoardFilters({ board, filters }: Props) {
  const { t } = useTranslation('office')
  const { names } = useBoardActs()
  const { change } = useBoardAddress()
  const own = useOwnEmployer()
  const choose = (name: keyof Filters, value: string) => {
    const isDefault = value === ALL && !(name === 'employer' && own !== undefined)
    change({ [name]: isDefault ? undefined : value, block: undefined })
  }
  const kinds = [
    {
      name: 'college',
      chosen: filters.college,
      codes: board.groups.map(({ college }) => college),
      say: names.organisation,
    },
    {
      name: 'programme',
      chosen: filters.programme,
      codes: board.groups.map(({ programme }) => programme),
      say: names.programme,
    },
    {
      name: 'employer',
      chosen: filters.employer,
      codes: board.problem.resources.filter(({ type }) => type === 'employer').map(({ owner }) => owner),
      say: names.organisation,
    },
  ] as const
  return kinds.map(({ name, chosen, codes, say }) => (
    <NativeSelect
      key={name}
      className={styles.filter}
      aria-label={t(`years.filters.${name}`)}
      value={chosen ?? ALL}
      data-chosen={chosen !== undefined || undefined}
      onChange={event => choose(name, event.currentTarget.value)}
      data={[
        { value: ALL, label: `${t(`years.filters.${name}`)}: ${t('years.filters.all')}` },
        ...[...new Set(codes)]
          .map(value => ({ value, label: say(value) }))
          .sort((a, b) => a.label.localeCompare(b.label, 'ru', { numeric: true })),
      ]}
    />
  ))
}
