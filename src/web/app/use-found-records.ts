import { useQueries } from '@tanstack/react-query'
import { keyOf } from '#domain/values/register.ts'
import { useActing } from '../ui/http/acting.ts'
import { call } from '../ui/http/call.ts'
import { useLanguage } from '../ui/language/language.ts'
import { useGo } from '../ui/navigation/use-go.ts'
import { nameOf } from '../ui/registers/register-source.ts'
import { mayRead } from './may.ts'
import { paths } from './paths.ts'
import { registerBook } from './register-book.ts'
import { useMe } from './session.ts'

/** The registers in which people look something up by name. */
const LOOKED_UP = ['groups', 'zones', 'organisations', 'persons', 'programmes', 'places', 'agreements']

/** How many records of each register are offered. */
const OFFERED = 4

/** Records whose names hold the words, across the registers that the role reads; nothing below two letters. */
export function useFoundRecords(q: string) {
  const acting = useActing()
  const language = useLanguage()
  const go = useGo()
  const role = useMe().data?.assignment?.role
  const sources = LOOKED_UP.filter(name => mayRead(role, name)).flatMap(name => registerBook.get(name) ?? [])
  const found = useQueries({
    queries: sources.map(source => ({
      queryKey: [source.register.name, 'found', acting, q],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        call(source.contract.list, { query: { q, limit: OFFERED } }, signal),
      enabled: q.length >= 2,
    })),
  })
  return sources.flatMap((source, index) =>
    (found[index]?.data?.items ?? []).map(record => {
      const key = keyOf(source.register, record)
      return {
        id: `${source.register.name} ${key}`,
        label: nameOf(source.register, record, found[index]?.data?.labels ?? {}),
        description: `${source.register.one[language]} ${key}`,
        onClick: () => go(paths.record(source.register.name, key)),
      }
    }),
  )
}
