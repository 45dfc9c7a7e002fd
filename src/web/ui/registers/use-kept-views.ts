import { useMutation, useQuery } from '@tanstack/react-query'
import type { KeptView } from '#domain/access/keep-view.ts'
import { useActing } from '../http/acting.ts'
import { useViewKeeper, viewsWithThoseOnDevice } from './kept-views.ts'

/** The views that a person keeps of a list, and how to keep and forget one. */
export interface KeptViews {
  readonly views: readonly KeptView[]
  readonly error: Error | null
  readonly keep: (view: KeptView) => void
  readonly forget: (name: string) => void
}

/** Asks for a person's views of a list; each change is seen once the server has taken it. */
export function useKeptViews(register: string): KeptViews {
  const keeper = useViewKeeper()
  const acting = useActing()
  const all = useQuery({
    queryKey: ['kept-views', acting, register],
    queryFn: ({ signal }) => viewsWithThoseOnDevice(keeper, register, signal),
  })
  const onSuccess = () => all.refetch()
  const keeping = useMutation({ mutationFn: (view: KeptView) => keeper.keep(register, view), onSuccess })
  const forgetting = useMutation({ mutationFn: (name: string) => keeper.forget(register, name), onSuccess })
  return {
    views: all.data ?? [],
    error: keeping.error ?? forgetting.error ?? all.error,
    keep: keeping.mutate,
    forget: forgetting.mutate,
  }
}
