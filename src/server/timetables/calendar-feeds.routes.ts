import { createHash, randomBytes } from 'node:crypto'
import { API_ROOT } from '#contract/http/route.ts'
import * as feeds from '#contract/timetables/public-timetables.contract.ts'
import { calendarFeeds, makeFeed, revokeFeed } from '#database/access/calendar-feeds.ts'
import { inTransaction, reading } from '#database/client/transactions.ts'
import { feedOwner, feedRecords, publicVersions } from '#database/timetables/public-timetables.queries.ts'
import { concernsAudience, concernsTeacher } from '#domain/timetables/calendar-event.ts'
import { whyNotMakeFeed } from '#domain/timetables/make-feed.ts'
import { refuseIf } from '#domain/values/refusal.ts'
import type { Text } from '#domain/values/text.ts'
import { type Context, scopeOf } from '../http/context.ts'
import type { Serve } from '../http/serve.ts'
import { notFound } from '../http/server-errors.ts'
import { calendarOfTerms } from './calendar-of-terms.ts'
import { comingTerms, shownNames, termsOf } from './public-week.ts'

const TITLE: Text = { ru: 'Моё расписание', en: 'My timetable' }

/** The octets of a secret: nobody guesses 256 bits. */
const SECRET_OCTETS = 32

/** Answers for the calendars of persons: their addresses are made and revoked by them, and open what they say to whoever holds them. */
export function calendarFeedsRoutes(serve: Serve, { database }: Context): void {
  serve(feeds.calendarFeeds, async ({ caller }) => ({
    items: await reading(database, scopeOf(caller), calendarFeeds),
  }))

  serve(feeds.makeCalendarFeed, async ({ caller }) => {
    const secret = randomBytes(SECRET_OCTETS).toString('base64url')
    const made = await inTransaction(database, scopeOf(caller), { cause: 'ui' }, async tx => {
      refuseIf(whyNotMakeFeed(caller.assignment, (await calendarFeeds(tx)).length))
      return makeFeed(tx, hashOf(secret))
    })
    return { ...made, href: `${API_ROOT}/public/calendars/${secret}.ics` }
  })

  serve(feeds.revokeCalendarFeed, ({ caller, params: { id } }) =>
    inTransaction(database, scopeOf(caller), { cause: 'ui' }, async tx => {
      if (!(await revokeFeed(tx, id))) throw notFound({ key: String(id) })
    }),
  )

  serve(feeds.ownCalendar, async ({ params, language, businessDate }) => {
    const published = database.public
    const hash = hashOf(params.secret)
    const owner = await feedOwner(published, hash)
    // The secret stands in no answer and in no log.
    if (!owner) throw notFound({})
    const { cluster, posts, studies } = owner
    const versions = await publicVersions(published, cluster)
    const terms = await Promise.all(
      comingTerms(termsOf(versions), businessDate).map(async term => ({
        ...{ term, ...(await feedRecords(published, hash, term)) },
      })),
    )
    const names = await shownNames(published, cluster, terms)
    const own = [concernsTeacher(posts), ...studies.map(concernsAudience)]
    const bytes = calendarOfTerms({
      ...{ cluster, name: TITLE[language], terms, versions, names, language },
      concerns: (lesson, place) => own.some(concerns => concerns(lesson, place)),
    })
    return { name: 'timetable.ics', bytes, isFollowed: true }
  })
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
