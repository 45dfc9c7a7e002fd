import { useTranslation } from 'react-i18next'
import { paths } from '../app/paths.ts'
import { writeDateShort } from '../ui/format/dates.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import styles from './day.module.css'
import type { Day, Repair } from './days.api.ts'
import { useSayDay } from './use-say-day.ts'

interface Props {
  readonly day: Day
  readonly practice: Repair['practice']
}

/** Students whose practice an employer has cancelled, each with the way to its block in the year plan. */
export function PracticeOut({ day, practice }: Props) {
  const { t } = useTranslation('office')
  const say = useSayDay(day.names)
  if (practice.length === 0) return null
  const span = (from: string, to: string) =>
    from === to ? writeDateShort(from) : `${writeDateShort(from)} – ${writeDateShort(to)}`
  return (
    <section className={`${styles.section} ${styles.screen}`}>
      <h2>{t('days.practice.title')}</h2>
      <p className={styles.soft}>{t('days.practice.intro')}</p>
      <ul className={styles.lessons}>
        {practice.map(({ block, group, subgroup, students, index, employer, from, to }) => (
          <li key={`${block} ${from}`} className={styles.lesson}>
            <span className={styles.soft}>{span(from, to)}</span>
            <div className={styles.what}>
              <b>{say.audience([{ group, subgroup: subgroup || null }])}</b>{' '}
              {t('days.practice.students', { count: students })} · {say.part(group, index)}
              <div className={styles.soft}>{day.names.employers[employer] ?? employer}</div>
            </div>
            <PageLink href={paths.years({ block })}>{t('days.practice.open')}</PageLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
