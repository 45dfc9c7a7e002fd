import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { writeDateShort } from '../ui/format/dates.ts'
import { writeNumber } from '../ui/format/numbers.ts'
import { useLanguage } from '../ui/language/language.ts'
import styles from './day.module.css'
import type { Proposal, Repair } from './days.api.ts'
import type { useSayDay } from './use-say-day.ts'

interface Props {
  readonly one: Repair['lessons'][number]
  readonly say: ReturnType<typeof useSayDay>
  /** The row of the proposal that is chosen; -1 leaves the lesson for now. */
  readonly choice: number
  readonly onChoose: (choice: number) => void
}

/** A lesson that cannot be held as it stands, and the ways to go on, each with its price and reasons. */
export function TouchedLesson({ one, say, choice, onChoose }: Props) {
  const { t } = useTranslation('office')
  const { lesson, lacks, proposals } = one
  const proposal = proposals[choice]
  const part = say.part(lesson.audience[0]?.group, lesson.index)
  return (
    <li className={styles.lesson}>
      <div className={styles.when}>
        <b>{t('days.touched.pair', { number: lesson.place.pair })}</b>
        <span className={styles.soft}>{writeDateShort(lesson.place.date)}</span>
      </div>
      <div className={styles.what}>
        <b>{say.audience(lesson.audience)}</b> {part}
        <div className={styles.soft}>
          {say.place(lesson.place.teacher, lesson.place.room)} ·{' '}
          {lacks.map(lack => t(`days.touched.lacks.${lack}`)).join(', ')}
        </div>
      </div>
      <div>
        <NativeSelect
          aria-label={t('days.touched.proposal', { lesson: `${say.audience(lesson.audience)}, ${part}` })}
          value={String(choice)}
          onChange={event => onChoose(Number(event.currentTarget.value))}
          data={[
            ...proposals.map((way, at) => ({
              value: String(at),
              label: `${say.proposal(way, lesson)} · ${t('days.touched.price', { points: way.price })}`,
            })),
            { value: '-1', label: t('days.touched.asIs') },
          ]}
        />
        {proposal && <Reasons proposal={proposal} />}
      </div>
    </li>
  )
}

function Reasons({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const parts = Object.entries(proposal.parts).map(
    ([name, points]) => `${t(`days.touched.parts.${name as 'moved'}`)} ${writeNumber(points, language)}`,
  )
  return (
    <p className={styles.why} title={t('days.touched.priceHelp')}>
      {[...proposal.remarks, parts.join(', ')].filter(Boolean).join('; ')}
    </p>
  )
}
