import { notifications } from '@mantine/notifications'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AnswerOf, BodyOf } from '#contract/http/route.ts'
import {
  makeSubstitutions,
  oneDay,
  repairOfDays,
  undoSubstitutions,
} from '#contract/timetables/days.contract.ts'
import { deliveredHours } from '#contract/timetables/delivered-hours.contract.ts'
import { useActing } from '../ui/http/acting.ts'
import { call } from '../ui/http/call.ts'

/** What a date has instead of what the timetable says. */
export type Day = AnswerOf<typeof oneDay>
/** What is out, what that touches, and how to go on. */
export type Repair = AnswerOf<typeof repairOfDays>
/** Something that somebody asks about. */
export type AskedEvent = BodyOf<typeof repairOfDays>['asked'][number]
/** One way to go on with a lesson. */
export type Proposal = Repair['lessons'][number]['proposals'][number]
/** A lesson that is touched or waits to be made up. */
export type LessonOfDay = Repair['lessons'][number]['lesson']
/** A substitution in force. */
export type MadeSubstitution = Day['substitutions'][number]
/** What the codes of lessons stand for. */
export type DayNames = Day['names']
/** Delivered hours of a term. */
export type Hours = AnswerOf<typeof deliveredHours>

/** The substitutions of a date, and what was decided from it to another. */
export function useDay(date: string, until: string) {
  const acting = useActing()
  return useQuery<Day>({
    queryKey: ['days', acting, date, until],
    placeholderData: before => (before?.date === date ? before : undefined),
    enabled: date !== '',
    queryFn: ({ signal }) => call(oneDay, { params: { date }, query: { until } }, signal),
  })
}

/** What is out from a date on, and how to go on; asked anew for each change of what is asked about. */
export function useRepair(date: string, until: string, asked: readonly AskedEvent[], isWanted: boolean) {
  const acting = useActing()
  return useQuery({
    queryKey: ['days', acting, date, 'repair', until, asked],
    enabled: isWanted,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      call(repairOfDays, { params: { date }, body: { until, asked: [...asked] } }, signal),
  })
}

/**
 * Makes substitutions, and takes them back. What has come of it is said here: the list that ordered it may be gone by then,
 * since nothing is touched any more.
 */
export function useDayActs(date: string) {
  const { t } = useTranslation('office')
  const client = useQueryClient()
  // Whether it succeeds or somebody else was faster, the day is no longer what it was.
  const onSettled = () => client.invalidateQueries({ queryKey: ['days'] })
  return {
    make: useMutation({
      mutationFn: (body: BodyOf<typeof makeSubstitutions>) =>
        call(makeSubstitutions, { params: { date }, body }),
      onSuccess: ({ told }) =>
        void notifications.show({ message: t('days.touched.applied', { count: told }) }),
      onSettled,
    }),
    undo: useMutation({
      mutationFn: (number: number) => call(undoSubstitutions, { params: { number }, body: {} }),
      onSuccess: () => void notifications.show({ message: t('days.acts.undone') }),
      onSettled,
    }),
  }
}

/** Which term, and up to which day. */
export interface HoursAsked {
  readonly year: number
  readonly term: number
  readonly on: string
}

/** The delivered hours of a term up to a day. */
export function useHours({ year, term, on }: HoursAsked) {
  const acting = useActing()
  return useQuery({
    queryKey: ['days', acting, 'hours', year, term, on],
    enabled: on !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(deliveredHours, { query: { year, term, on } }, signal),
  })
}

/** The delivered hours of one teacher, with the lessons behind them. */
export function useHoursOfTeacher({ year, term, on }: HoursAsked, teacher: string) {
  const acting = useActing()
  return useQuery({
    queryKey: ['days', acting, 'hours', year, term, on, teacher],
    queryFn: ({ signal }) => call(deliveredHours, { query: { year, term, on, teacher } }, signal),
  })
}
