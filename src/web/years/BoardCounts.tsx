import { Tooltip } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { gapOf } from '#domain/years/year-plan.ts'
import { writeNumber } from '../ui/format/numbers.ts'
import { useLanguage } from '../ui/language/language.ts'
import styles from './head.module.css'
import type { Board } from './years.api.ts'

/** How good a version is: blocks that have a place, breaches of rules, cost, and how far from the best it can be. */
export function BoardCounts({ board }: { readonly board: Board }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { plan, blocks, unplaced, violations } = board
  const gap = gapOf(plan.quality)
  // Points and proofs help those who plan; the others read what has a place.
  const isPlanners = board.acts.copy === null
  const all = blocks.length + unplaced.length
  return (
    <p className={styles.counts}>
      <span>
        {t('years.counts.placed')}{' '}
        <b>
          {blocks.length} {t('years.counts.of')} {all}
        </b>
      </span>
      <span>
        {t('years.counts.violations')}{' '}
        <b data-bad={violations.length > 0 || undefined}>{violations.length}</b>
      </span>
      {isPlanners && (
        <>
          <Tooltip label={t('years.counts.costHelp')}>
            <span>
              {t('years.counts.cost')} <b>{writeNumber(Math.round(plan.quality.cost), language)}</b>
            </span>
          </Tooltip>
          <Tooltip label={t('years.counts.gapHelp')}>
            <span>
              {t('years.counts.gap')}{' '}
              <b>
                {gap === null ? t('years.counts.gapUnknown') : `${writeNumber(gap * 100, language, 1)} %`}
              </b>
            </span>
          </Tooltip>
        </>
      )}
    </p>
  )
}
