import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { keyOf } from '#domain/values/register.ts'
import { useActing } from '../http/acting.ts'
import { call } from '../http/call.ts'
import { nameOf } from './name-of.ts'
import { useRegisterBook } from './register-book.ts'

/** A record that a reference may point to. */
export interface ReferenceOption {
  readonly value: string
  readonly label: string
}

/** How many records are offered at once; typing narrows them. */
const OFFERED = 50

/** How long typing rests before the server is asked; milliseconds. */
const TYPING_REST = 200

/** The records of a register that the words typed so far may mean. */
export function useReferenceOptions(
  register: string,
  typed: string,
  enabled = true,
): readonly ReferenceOption[] {
  const source = useRegisterBook().get(register)
  const acting = useActing()
  const [q] = useDebouncedValue(typed, TYPING_REST)
  const found = useQuery({
    queryKey: [register, 'options', acting, q],
    queryFn: async ({ signal }) => {
      if (!source) return []
      const query = { limit: OFFERED, ...(q ? { q } : {}) }
      const page = await call(source.contract.list, { query }, signal)
      return page.items.map(record => {
        const value = keyOf(source.register, record)
        const name = nameOf(source.register, record, page.labels)
        return { value, label: name === value ? value : `${name} · ${value}` }
      })
    },
    enabled: enabled && source !== undefined,
    placeholderData: keepPreviousData,
  })
  return found.data ?? []
}
