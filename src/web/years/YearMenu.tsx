import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { writeYear } from '../ui/format/write-year.ts'
import { useBoardAddress } from './board-address.ts'
import styles from './head.module.css'
import { useYears } from './years.api.ts'

/** Which academic year is shown, and the way to the others. */
export function YearMenu({ year }: { readonly year: number }) {
  const { t } = useTranslation('office')
  const years = useYears()
  const { change } = useBoardAddress()
  const known = years.data
    ? [...years.data.items.map(one => one.year), years.data.current, years.data.planned, year]
    : [year]
  const offered = [...new Set(known)].sort((one, other) => other - one)
  if (offered.length < 2) return <h1>{t('years.title', { year: writeYear(year) })}</h1>
  return (
    <h1>
      <Menu position="bottom-start" shadow="md">
        <Menu.Target>
          <button type="button" className={styles.year}>
            {t('years.title', { year: writeYear(year) })} <span aria-hidden="true">▾</span>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('years.chooseYear')}</Menu.Label>
          {offered.map(one => (
            <Menu.Item
              key={one}
              fw={one === year ? 650 : 400}
              onClick={() => change({ year: one, version: undefined, compare: undefined, block: undefined })}
            >
              {writeYear(one)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </h1>
  )
}
