import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { writeYear } from '../ui/format/write-year.ts'
import styles from '../years/head.module.css'
import { useTimetableAddress } from './timetable-address.ts'
import { type TermOfYear, useTerms } from './timetables.api.ts'

/** Which term is shown, and the way to the others. */
export function TermMenu({ term }: { readonly term: TermOfYear }) {
  const { t } = useTranslation('office')
  const terms = useTerms()
  const { change } = useTimetableAddress()
  const write = ({ year, term: number }: TermOfYear) =>
    t('timetables.term', { term: number, year: writeYear(year) })
  const known = terms.data ? [...terms.data.items, terms.data.current, terms.data.planned, term] : [term]
  const offered = [...new Map(known.map(one => [`${one.year} ${one.term}`, one])).values()].sort(
    (one, other) => other.year - one.year || other.term - one.term,
  )
  return (
    <h1>
      <Menu position="bottom-start" shadow="md">
        <Menu.Target>
          <button type="button" className={styles.year}>
            {t('timetables.title')} <span>{write(term)} ▾</span>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('timetables.chooseTerm')}</Menu.Label>
          {offered.map(one => (
            <Menu.Item
              key={`${one.year} ${one.term}`}
              fw={one.year === term.year && one.term === term.term ? 650 : 400}
              onClick={() =>
                change({
                  ...{ year: one.year, term: one.term, version: undefined },
                  ...{ compare: undefined, lesson: undefined, week: undefined },
                })
              }
            >
              {write(one)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </h1>
  )
}
