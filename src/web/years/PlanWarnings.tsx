import { useTranslation } from 'react-i18next'
import { paths } from '../app/paths.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { useBoardActs } from './board-context.ts'
import styles from './notes.module.css'
import type { Board } from './years.api.ts'

/** What breaks no rule that blocks but is worth a look, each with the record that says so and its practice. */
export function PlanWarnings({ board }: { readonly board: Board }) {
  const { t } = useTranslation('office')
  const { open } = useBoardActs()
  const { warnings } = board
  if (warnings.length === 0) return null
  return (
    <details className={styles.warnings} open={warnings.length <= 3}>
      <summary>
        {t('years.warnings.title')} <b>{warnings.length}</b>
      </summary>
      <ul>
        {warnings.map(({ code, sentence, group, block, about }) => (
          <li key={`${code} ${group} ${block ?? ''} ${about.key} ${sentence}`}>
            {sentence}{' '}
            <PageLink href={paths.record(about.register, about.key)}>{t('years.warnings.record')}</PageLink>
            {block !== null && (
              <>
                {' · '}
                <button type="button" onClick={() => open(block.slice(0, block.lastIndexOf(':')))}>
                  {t('years.warnings.block')}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
