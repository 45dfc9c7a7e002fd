import { sql } from 'kysely'
import type { Reader, Tx } from '../client/transactions.ts'

/** A letter that nobody sends yet: an administrator reads it and hands its link over, and its recipient finds it here. */
export interface Letter {
  readonly id: number
  readonly recipient: string
  /** A link to set a password, the word that the lessons of a date have changed, or the word about a booking. */
  readonly kind: 'password-link' | 'substitution' | 'booking'
  readonly link: string
  readonly writtenAt: string
  /** `null` for what does not expire. */
  readonly expiresAt: string | null
}

/** The letters of the administrator's cluster, the newest first. */
export async function outboxLetters({ db }: Reader): Promise<Letter[]> {
  const { rows } = await sql<Letter>`
    select id, recipient, kind, link, written_at, expires_at from notices.outbox
    where cluster = (select access.cluster()) order by id desc limit 200`.execute(db)
  return rows
}

/** The letters to the very person who acts, the newest first. */
export async function ownLetters({ db }: Reader): Promise<Letter[]> {
  const { rows } = await sql<Letter>`
    select id, recipient, kind, link, written_at, expires_at from notices.outbox
    where cluster = (select access.cluster()) and person = (select (access.acting()).person)
    order by id desc limit 20`.execute(db)
  return rows
}

/** Writes to all whom an act of substitutions concerns; gives the number of letters. */
export async function tellOfSubstitutions({ db }: Tx, act: number): Promise<number> {
  const { rows } = await sql<{ told: number }>`
    select notices.tell_of_substitutions(${act}) as told`.execute(db)
  return rows[0]?.told ?? 0
}

/** Writes to those whom a booking waits for, or whom its decision concerns; gives the number of letters. */
export async function tellOfBooking({ db }: Tx, booking: number): Promise<number> {
  const { rows } = await sql<{ told: number }>`
    select notices.tell_of_booking(${booking}) as told`.execute(db)
  return rows[0]?.told ?? 0
}

/** Puts a letter into the outbox of the cluster in whose scope the transaction acts. */
export async function writeLetter(
  { db }: Tx,
  letter: Omit<Letter, 'id' | 'writtenAt' | 'expiresAt'> & { account: string; expiresAt: string },
): Promise<void> {
  const { recipient, kind, account, link, expiresAt } = letter
  await sql`
    insert into notices.outbox (cluster, recipient, kind, account, link, expires_at)
    values (access.cluster(), ${recipient}, ${kind}, ${account}, ${link}, ${expiresAt})`.execute(db)
}
