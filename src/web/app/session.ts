import { useQuery } from '@tanstack/react-query'
import type { me } from '#contract/access/access.contract.ts'
import type { AnswerOf } from '#contract/http/route.ts'
import { actAs, useActing } from '../ui/http/acting.ts'
import { call, read } from '../ui/http/call.ts'
import { queryClient } from '../ui/http/query-client.ts'

/** Who is signed in, in which of their roles they act, and on which date. */
export type Me = AnswerOf<typeof me>

/** Who is signed in; asked once for all pages and anew when the role or the date changes. */
export function useMe() {
  const acting = useActing()
  return useQuery({ queryKey: ['me', acting], queryFn: ({ signal }) => read<Me>('/me', signal) })
}

/**
 * Begins anew as whoever is signed in now: what another person saw must not stay in the page.
 *
 * @param assignment - the role to act in; the person's first when none is named.
 */
export async function beginSession(assignment?: string): Promise<void> {
  actAs({ assignment: assignment ?? null })
  queryClient.removeQueries({ predicate: query => query.queryKey[0] !== 'me' })
  await queryClient.refetchQueries({ queryKey: ['me'] })
}

/** Signs out and forgets all that the session had shown or begun to write. */
export async function leave(): Promise<void> {
  const { signOut } = await import('#contract/access/access.contract.ts')
  await call(signOut, {})
  sessionStorage.clear()
  actAs({ assignment: null, date: null })
  queryClient.clear()
}
