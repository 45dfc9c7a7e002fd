import { useTranslation } from 'react-i18next'
import { useBoardActs } from './board-context.ts'
import styles from './notes.module.css'
import type { Board } from './years.api.ts'

/** What breaks rules since registers have changed: each with its rule, its week and its blocks. */
export function Violations({ board }: { readonly board: Board }) {
  const { t } = useTranslation('office')
  const { open } = useBoardActs()
  if (board.violations.length === 0) return null
  return (
    <section className={styles.violations} aria-label={t('years.violations.title')}>
      <h2>
        {t('years.violations.title')} <b>{board.violations.length}</b>
      </h2>
      <p>{t('years.violations.intro')}</p>
      <ul>
        {board.violations.map(({ constraint, sentence, week, blocks, resource }) => (
          <li key={`${constraint} ${week} ${resource ?? ''} ${blocks.join(' ')}`}>
            {sentence} {week > 0 && `${t('years.violations.week', { week })}. `}
            {[...new Set(blocks.map(id => id.slice(0, id.lastIndexOf(':'))))].map(session => (
              <button key={session} type="button" onClick={() => open(session)}>
                {session.split(':').slice(0, 2).reverse().join(' ')}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
