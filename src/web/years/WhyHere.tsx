import { useTranslation } from 'react-i18next'
import { allSentences } from '#domain/all-sentences.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import { useLanguage } from '../ui/language/language.ts'
import { useBoardActs } from './board-context.ts'
import styles from './card.module.css'
import { writeDelta } from './write-weeks.ts'
import type { Board } from './years.api.ts'

interface Props {
  readonly session: Board['problem']['sessions'][number]
  readonly block: Board['blocks'][number]
}

/** Why a practice stands in its weeks: the curriculum wishes it so, or what speaks against the weeks that it wishes. */
export function WhyHere({ session, block }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { whatIf } = useBoardActs()
  const { wished } = session
  const price = whatIf.pricesOf(block.id)[wished - 1]
  const isWished = block.firstWeek === wished
  const delta = writeDelta(Math.abs(price?.delta ?? 0))
  return (
    <p className={styles.why}>
      <b>{t('years.block.why')}</b>{' '}
      {isWished ? t('years.block.asWished', { week: wished }) : t('years.block.wished', { week: wished })}{' '}
      {!isWished && price?.refusal
        ? t('years.block.wishedRefused', { reason: sayRefusal(price.refusal, language, allSentences) })
        : !isWished && price
          ? t((price.delta ?? 0) >= 0 ? 'years.block.wishedDearer' : 'years.block.wishedCheaper', { delta })
          : ''}
    </p>
  )
}
