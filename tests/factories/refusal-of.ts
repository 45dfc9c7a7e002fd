import { RefusedError } from '#domain/values/refusal.ts'

/** The refusal with which an act is answered. */
export async function refusalOf(act: Promise<unknown>) {
  const error: unknown = await act.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof RefusedError) return error.refusal
  throw error ?? new Error('it was not refused')
}
