import { ownLessons } from '#contract/timetables/own-lessons.contract.ts'
import { reading } from '#database/client/transactions.ts'
import { localDate } from '#domain/values/local-date.ts'
import { type Context, scopeOf } from '../http/context.ts'
import type { Serve } from '../http/serve.ts'
import { ownLessonsOn } from './own-lessons.ts'

/** Answers for the lessons of whoever asks. */
export function ownLessonsRoutes(serve: Serve, { database }: Context): void {
  serve(ownLessons, ({ caller, query, businessDate }) =>
    reading(database, scopeOf(caller), reader =>
      ownLessonsOn(reader, query.date ? localDate(query.date) : businessDate),
    ),
  )
}
