import { useTranslation } from 'react-i18next'
import { ProblemError } from '#contract/http/call.ts'
import { useSayProblem } from '../language/use-say-problem.ts'
import styles from './parts.module.css'

interface Props {
  readonly error: Error
  /** Asks again; without it there is no button. */
  readonly retry?: (() => void) | undefined
}

/** What the server refused, in its own words: what, why and what to do. */
export function ProblemNote({ error, retry }: Props) {
  const { t } = useTranslation()
  const sayProblem = useSayProblem()
  const problem = error instanceof ProblemError ? error.problem : undefined
  return (
    <div className={styles.problem} role="alert">
      <p>{sayProblem(error)}</p>
      {problem?.issues?.map(issue => (
        <p key={`${issue.path} ${issue.message}`}>{issue.message}</p>
      ))}
      {problem?.requestId && problem.status >= 500 && (
        <p className={styles.small}>{t('problems.request', { id: problem.requestId })}</p>
      )}
      {retry && (
        <button type="button" className={styles.plainButton} onClick={retry}>
          {t('states.retry')}
        </button>
      )}
    </div>
  )
}
