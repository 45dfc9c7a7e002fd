import { MutationCache, QueryCache } from '@tanstack/react-query'
import { isUnanswered } from './blocking-error.ts'
import { isSignedOut } from './call.ts'
import { markServerSilent } from './server-silent.ts'
import { markSessionEnded } from './session-ended.ts'

const onError = (error: Error): void => {
  if (isSignedOut(error)) markSessionEnded(true)
  markServerSilent(isUnanswered(error))
}

const onSuccess = (): void => markServerSilent(false)

/** Watches every answer for the end of the session, and for a server that falls silent. */
export const watchfulCaches = () => ({
  queryCache: new QueryCache({ onError, onSuccess }),
  mutationCache: new MutationCache({ onError, onSuccess }),
})
