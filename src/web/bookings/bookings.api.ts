import { notifications } from '@mantine/notifications'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import {
  bookingList,
  checkBooking,
  decideBooking,
  oneBooking,
  recordBookingUse,
  requestBooking,
  zoneWeek,
} from '#contract/bookings/bookings.contract.ts'
import { groupsContract } from '#contract/groups/groups.contract.ts'
import { PAGE_LIMIT } from '#contract/http/paging.ts'
import type { AnswerOf, BodyOf } from '#contract/http/route.ts'
import { addDays, localDate } from '#domain/values/local-date.ts'
import { useActing } from '../ui/http/acting.ts'
import { call } from '../ui/http/call.ts'

/** The bookings that the reader sees. */
export type Bookings = AnswerOf<typeof bookingList>
/** One of them. */
export type ListedBooking = Bookings['items'][number]
/** One booking with all that its panel shows. */
export type BookingOfPanel = AnswerOf<typeof oneBooking>
/** A zone through a week. */
export type WeekOfZone = AnswerOf<typeof zoneWeek>
/** Something that takes places of a zone. */
export type Taking = WeekOfZone['takings'][number]
/** What somebody is about to ask for. */
export type Wish = BodyOf<typeof checkBooking>
/** What stands against a wish. */
export type CheckedWish = AnswerOf<typeof checkBooking>
/** What may become of a booking. */
export type Decision = BodyOf<typeof decideBooking>['act']

/** How many days around the date of the cluster the list of bookings holds. */
const AROUND = 366

/** The days of which the list tells. */
export const listDays = (today: string) => ({
  from: addDays(localDate(today), -AROUND),
  to: addDays(localDate(today), AROUND),
})

/** The bookings of a year before and behind the date of the cluster. */
export function useBookings(today: string) {
  const acting = useActing()
  return useQuery({
    queryKey: ['bookings', acting, today],
    enabled: today !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(bookingList, { query: listDays(today) }, signal),
  })
}

/** A booking with what stands against it now. */
export function useBooking(number: number) {
  const acting = useActing()
  return useQuery({
    queryKey: ['bookings', acting, 'one', number],
    queryFn: ({ signal }) => call(oneBooking, { params: { number } }, signal),
  })
}

/** A zone through the week of a day. */
export function useZoneWeek(zone: string, day: string) {
  const acting = useActing()
  return useQuery<WeekOfZone>({
    queryKey: ['bookings', acting, 'week', zone, day],
    enabled: zone !== '' && day !== '',
    placeholderData: before => (before?.zone === zone ? before : undefined),
    queryFn: ({ signal }) => call(zoneWeek, { params: { zone }, query: { day } }, signal),
  })
}

/** What stands against a wish; asked anew as it changes. */
export function useCheckedWish(wish: Wish, isWhole: boolean) {
  const acting = useActing()
  return useQuery({
    queryKey: ['bookings', acting, 'check', wish],
    enabled: isWhole,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(checkBooking, { body: wish }, signal),
  })
}

/** The codes of an organisation's groups, in their order. */
export function useGroupsOf(organisation: string): readonly string[] {
  const acting = useActing()
  const groups = useQuery({
    queryKey: ['groups', 'of', acting, organisation],
    enabled: organisation !== '',
    queryFn: ({ signal }) => {
      const query = { college: organisation, limit: PAGE_LIMIT }
      return call(groupsContract.list, { query }, signal)
    },
  })
  return (groups.data?.items ?? []).map(({ code }) => String(code)).sort()
}

/** Asks for zones, decides about bookings and records their use; whatever comes of it, the lists are read anew. */
export function useBookingActs() {
  const { t } = useTranslation('office')
  const client = useQueryClient()
  const onSettled = () => client.invalidateQueries({ queryKey: ['bookings'] })
  return {
    ask: useMutation({
      mutationFn: (body: BodyOf<typeof requestBooking>) => call(requestBooking, { body }),
      onSuccess: ({ number, status, told }) =>
        void notifications.show({
          message: t(status === 'approved' ? 'bookings.said.taken' : 'bookings.said.asked', {
            number,
            count: told,
          }),
        }),
      onSettled,
    }),
    decide: useMutation({
      mutationFn: ({ number, ...body }: BodyOf<typeof decideBooking> & { readonly number: number }) =>
        call(decideBooking, { params: { number }, body }),
      onSuccess: ({ number, status, told }) =>
        void notifications.show({
          message: t(`bookings.said.${status === 'requested' ? 'asked' : status}`, { number, count: told }),
        }),
      onSettled,
    }),
    use: useMutation({
      mutationFn: ({ number, ...body }: BodyOf<typeof recordBookingUse> & { readonly number: number }) =>
        call(recordBookingUse, { params: { number }, body }),
      onSettled,
    }),
  }
}
