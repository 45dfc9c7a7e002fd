import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  endBreakdown,
  reportBreakdown,
  zoneHours,
  zoneLedger,
  zoneRecords,
} from '#contract/bookings/zone-hours.contract.ts'
import type { AnswerOf, BodyOf } from '#contract/http/route.ts'
import { useActing } from '../ui/http/acting.ts'
import { call } from '../ui/http/call.ts'
import type { ZonePeriod } from './zone-period.ts'

/** How far all zones are used. */
export type ZoneHours = AnswerOf<typeof zoneHours>
/** How far one zone is used, in workplace-hours. */
export type Load = ZoneHours['total']
/** The ledger of a zone. */
export type Ledger = AnswerOf<typeof zoneLedger>

/** How far all zones are used in a period. */
export function useZoneHours({ from, to }: ZonePeriod, isWanted: boolean) {
  const acting = useActing()
  return useQuery({
    queryKey: ['zone-hours', acting, from, to],
    enabled: isWanted,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(zoneHours, { query: { from, to } }, signal),
  })
}

/** The ledger of a zone in a period. */
export function useLedger(zone: string, { from, to }: ZonePeriod) {
  const acting = useActing()
  return useQuery<Ledger>({
    queryKey: ['zone-hours', acting, from, to, zone],
    placeholderData: before => (before?.zone === zone ? before : undefined),
    queryFn: ({ signal }) => call(zoneLedger, { params: { zone }, query: { from, to } }, signal),
  })
}

/** The records behind the hours of a zone, of one organisation or of all. */
export function useZoneRecords(zone: string, { from, to }: ZonePeriod, organisation: string | undefined) {
  const acting = useActing()
  const query = { from, to, ...(organisation ? { organisation } : {}) }
  return useQuery({
    queryKey: ['zone-hours', acting, from, to, zone, 'records', organisation],
    queryFn: ({ signal }) => call(zoneRecords, { params: { zone }, query }, signal),
  })
}

/** Reports stations that do not work, and says that they work again. */
export function useBreakdowns(zone: string) {
  const client = useQueryClient()
  const onSuccess = () => client.invalidateQueries()
  return {
    report: useMutation({
      mutationFn: (body: BodyOf<typeof reportBreakdown>) => call(reportBreakdown, { params: { zone }, body }),
      onSuccess,
    }),
    end: useMutation({
      mutationFn: ({ reservation, worksFrom }: { reservation: string; worksFrom: string }) =>
        call(endBreakdown, { params: { zone, reservation }, body: { worksFrom } }),
      onSuccess,
    }),
  }
}
