import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { writeMoment } from '../ui/format/dates.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import styles from './day.module.css'
import { type Day, useDayActs } from './days.api.ts'

interface Props {
  readonly day: Day
  readonly college: string | undefined
}

/** The acts that have changed the day, each of which can be taken back as a whole. */
export function MadeActs({ day, college }: Props) {
  const { t } = useTranslation('office')
  const { undo } = useDayActs(day.date)
  const acts = day.acts.filter(act => college === undefined || act.college === college)
  if (acts.length === 0) return undo.error ? <ProblemNote error={undo.error} /> : null
  return (
    <section className={`${styles.section} ${styles.screen}`}>
      <h2>{t('days.acts.title')}</h2>
      {undo.error && <ProblemNote error={undo.error} />}
      <ul className={styles.acts}>
        {acts.map(({ number, cause, note, orderNumber, madeBy, madeAt, substitutions, college: whose }) => (
          <li key={number}>
            <b>{t('days.acts.act', { number })}</b>
            <span>{day.names.colleges[whose] ?? whose}</span>
            <span>
              {t(`days.acts.causes.${cause}`)}, {t('days.acts.count', { count: substitutions })}
            </span>
            {orderNumber && <span>{t('days.acts.order', { number: orderNumber })}</span>}
            {note && <span className={styles.soft}>{note}</span>}
            <span className={styles.soft}>{[madeBy, writeMoment(madeAt)].filter(Boolean).join(', ')}</span>
            <Button
              size="compact-sm"
              variant="default"
              loading={undo.isPending && undo.variables === number}
              onClick={() => undo.mutate(number)}
            >
              {t('days.acts.undo')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
