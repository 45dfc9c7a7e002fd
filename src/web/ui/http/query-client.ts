import { notifyManager, QueryClient } from '@tanstack/react-query'
import { ProblemError } from '#contract/http/call.ts'
import { watchfulCaches } from './watchful-caches.ts'

const isRefusal = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.status >= 400 && error.problem.status < 500

// What an act changes is drawn with the act, not a frame after it.
notifyManager.setScheduler(queueMicrotask)

/** Answers are kept fresh for half a minute; what the server refused is not asked again by itself. */
export const queryClient = new QueryClient({
  ...watchfulCaches(),
  defaultOptions: {
    // Without a network a question fails at once, and says so, instead of waiting in silence for one.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 30_000,
      retry: (failures, error) => failures < 2 && !isRefusal(error),
    },
  },
})
