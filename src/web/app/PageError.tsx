import { ProblemNote } from '../ui/parts/ProblemNote.tsx'

/** A page that broke says so instead of going blank. */
export function PageError({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  return <ProblemNote error={error instanceof Error ? error : new Error(String(error))} retry={reset} />
}
