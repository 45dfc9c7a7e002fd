import { sql } from 'kysely'
import { invariant } from '#domain/values/refusal.ts'
import type { Reader, Tx } from '../client/transactions.ts'

/** A secret address of the person who asks, without its secret, of which nobody knows more than a hash. */
export interface CalendarFeed {
  readonly id: number
  readonly madeAt: string
}

/** The addresses of the person who asks that are not revoked, the newest first. */
export async function calendarFeeds({ db }: Reader): Promise<CalendarFeed[]> {
  const { rows } = await sql<CalendarFeed>`
    select id, made_at from access.calendar_feeds
    where account = (select (access.acting()).account) and revoked_at is null order by id desc`.execute(db)
  return rows
}

/** Keeps a new address of the person who asks by the hash of its secret. */
export async function makeFeed({ db }: Tx, hash: string): Promise<CalendarFeed> {
  const { rows } = await sql<CalendarFeed>`
    insert into access.calendar_feeds (cluster, account, person, hash)
    select cluster, account, person, ${hash} from access.acting() where person is not null
    returning id, made_at`.execute(db)
  const [feed] = rows
  invariant(feed, 'A role that is somebody’s has a calendar of its own')
  return feed
}

/** Revokes an address of the person who asks; gives whether there was one. */
export async function revokeFeed({ db }: Tx, id: number): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    update access.calendar_feeds set revoked_at = clock_timestamp()
    where id = ${id} and revoked_at is null`.execute(db)
  return numAffectedRows > 0n
}
