import { useTranslation } from 'react-i18next'
import { allSentences } from '#domain/all-sentences.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import { useLanguage } from '../ui/language/language.ts'
import type { OnItsWay } from './board-context.ts'
import type { WeekPrice } from './week-prices.ts'
import { writeDelta } from './write-weeks.ts'

/** Says what a week means for a practice: a price, or a rule's no. */
export function useSayPrice(): (price: WeekPrice | undefined) => string {
  const { t } = useTranslation('office')
  const language = useLanguage()
  return price =>
    price?.refusal
      ? sayRefusal(price.refusal, language, allSentences)
      : t('years.moving.price', { delta: writeDelta(price?.delta ?? 0) })
}

/** What a screen reader hears while a practice moves. */
export function useVerdict(onItsWay: OnItsWay | undefined): string {
  const { t } = useTranslation('office')
  const sayPrice = useSayPrice()
  if (!onItsWay) return ''
  const { moving, prices, way } = onItsWay
  const verdict = !way
    ? sayPrice(prices[moving.week - 1])
    : way.lost.length > 0
      ? t('years.way.lost', { count: way.lost.length })
      : `${t('years.way.title', { count: way.shifts.length })}. ${t('years.moving.price', { delta: writeDelta(way.delta) })}`
  return t('years.moving.live', { week: moving.week, verdict })
}
