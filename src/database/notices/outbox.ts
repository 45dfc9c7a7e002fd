import { sql } from 'kysely'
import type { Reader, Tx } from '../client/transactions.ts'

/** A letter that nobody sends yet: an administrator reads it and hands its link over. */
export interface Letter {
  readonly id: number
  readonly recipient: string
  readonly kind: 'password-link'
  readonly link: string
  readonly writtenAt: string
  readonly expiresAt: string
}

/** The letters of the administrator's cluster, the newest first. */
export async function outboxLetters({ db }: Reader): Promise<Letter[]> {
  const { rows } = await sql<Letter>`
    select id, recipient, kind, link, written_at, expires_at from notices.outbox
    where cluster = (select access.cluster()) order by id desc limit 200`.execute(db)
  return rows
}

/** Puts a letter into the outbox of the cluster in whose scope the transaction acts. */
export async function writeLetter(
  { db }: Tx,
  letter: Omit<Letter, 'id' | 'writtenAt'> & { account: string },
): Promise<void> {
  const { recipient, kind, account, link, expiresAt } = letter
  await sql`
    insert into notices.outbox (cluster, recipient, kind, account, link, expires_at)
    values (access.cluster(), ${recipient}, ${kind}, ${account}, ${link}, ${expiresAt})`.execute(db)
}
