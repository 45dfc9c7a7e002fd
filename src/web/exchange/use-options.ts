import { useQuery } from '@tanstack/react-query'
import { PAGE_LIMIT } from '#contract/http/paging.ts'
import { keyOf } from '#domain/values/register.ts'
import { useActing } from '../ui/http/acting.ts'
import { call } from '../ui/http/call.ts'
import { nameOf } from '../ui/registers/name-of.ts'
import { useRegisterBook } from '../ui/registers/register-book.ts'

/** A record that may be picked, by its code. */
export interface Option {
  readonly value: string
  readonly label: string
}

/** The records of a short register to pick from, narrowed by the values of some columns. */
export function useOptions(register: string, filters: Readonly<Record<string, string>> = {}): Option[] {
  const source = useRegisterBook().get(register)
  const acting = useActing()
  const found = useQuery({
    queryKey: [register, 'every option', acting, filters],
    queryFn: async ({ signal }) => {
      if (!source) return []
      const query = { limit: PAGE_LIMIT, ...filters }
      const page = await call(source.contract.list, { query }, signal)
      return page.items.map(record => {
        const value = keyOf(source.register, record)
        return { value, label: `${nameOf(source.register, record, page.labels)} · ${value}` }
      })
    },
    enabled: source !== undefined,
  })
  return found.data ?? []
}
