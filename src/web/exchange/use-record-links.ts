import { useQuery } from '@tanstack/react-query'
import { recordLinks } from '#contract/exchange/exchange.contract.ts'
import type { AnswerOf } from '#contract/http/route.ts'
import { type AnyRecord, type AnyRegister, keyOf } from '#domain/values/register.ts'
import { useActing } from '../ui/http/acting.ts'
import { call } from '../ui/http/call.ts'

/** The chain of records that one stands in. */
export type RecordChain = AnswerOf<typeof recordLinks>

/** Asks what a record leads to, and what leads to it on the day of the cluster. */
export function useRecordLinks(register: AnyRegister, record: AnyRecord, today: string) {
  const acting = useActing()
  const key = keyOf(register, record)
  return useQuery({
    queryKey: ['links', acting, register.name, key, today],
    queryFn: ({ signal }) =>
      call(recordLinks, { params: { register: register.name, key }, query: { on: today } }, signal),
    // Any change of any record may change the chain, so that it is asked for anew whenever it is looked at.
    staleTime: 0,
  })
}
