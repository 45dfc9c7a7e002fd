import { useTranslation } from 'react-i18next'
import { paths } from '../app/paths.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import { fullness } from './load-lines.ts'
import board from './palette.module.css'
import styles from './weeks.module.css'
import { loadsOf, placesOf } from './weeks-of.ts'
import { writeWeeks } from './write-weeks.ts'
import type { YearWeeks } from './year-weeks.api.ts'

interface Props {
  readonly weeks: YearWeeks
  readonly register: string
  readonly recordKey: string
}

/** The year of a place of practice: how full it is week by week, and who comes when. */
export function PlaceWeeks({ weeks, register, recordKey }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const places = placesOf(weeks, register, recordKey)
  const loads = loadsOf(weeks, places)
  const here = weeks.blocks
    .filter(({ resource }) => places.has(resource))
    .sort((a, b) => a.firstWeek - b.firstWeek || a.group.localeCompare(b.group, 'ru'))
  const offered = loads.reduce((sum, { capacity }) => sum + capacity, 0)
  const taken = loads.reduce((sum, { load }) => sum + load, 0)
  if (places.size === 0) return <p className={styles.quiet}>{t('weeks.noPlaces')}</p>
  return (
    <>
      <div className={`${board.palette} ${styles.strip}`} aria-hidden>
        {loads.map(({ load, capacity }, position) => (
          <span
            key={weeks.weeks[position]?.monday}
            className={styles.cell}
            style={{ flexGrow: 1 }}
            data-full={capacity === 0 && load === 0 ? 'closed' : fullness(load, capacity)}
            data-now={weeks.week === position + 1 || undefined}
            title={t('years.loads.cell', { name: recordKey, week: position + 1, load, capacity })}
          />
        ))}
      </div>
      <p className={styles.sum}>
        {t('weeks.taken', { percent: offered > 0 ? Math.round((100 * taken) / offered) : 0 })}
      </p>
      {here.length === 0 ? (
        <p className={styles.quiet}>{t('weeks.nobody')}</p>
      ) : (
        <SimpleTable
          caption={t('weeks.whoComes')}
          columns={[
            { name: 'when', title: t('weeks.when') },
            { name: 'who', title: t('weeks.who') },
          ]}
          rows={here.map(({ id, group, subgroup, students, module, firstWeek, weeks: length }) => ({
            id,
            cells: {
              when: writeWeeks(weeks.year, firstWeek, length, language),
              who: (
                <>
                  <PageLink href={`${paths.record('groups', group)}?tab=year`}>{group}</PageLink>,{' '}
                  {t('years.block.subgroup', { number: subgroup })} · {module} ·{' '}
                  {t('years.students', { count: students })}
                </>
              ),
            },
          }))}
        />
      )}
    </>
  )
}
