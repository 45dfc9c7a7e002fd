import { useTranslation } from 'react-i18next'
import { ProblemError } from '#contract/http/call.ts'
import { useSay } from './use-say.ts'

/** Says what went wrong in one sentence: the server's own, or that it cannot be reached, or that the page is at fault. */
export function useSayProblem(): (error: unknown) => string {
  const { t } = useTranslation()
  const say = useSay('public')
  return error => {
    if (!(error instanceof ProblemError)) return t('problems.bug')
    const { code, detail, title } = error.problem
    return say(`problems.${code}`) ?? detail ?? title
  }
}
