import { sql } from 'kysely'
import type { Substitution } from '#domain/timetables/substitution.ts'
import type { SubstitutionAct } from '#domain/timetables/substitution-act.ts'
import { OutOfScopeError } from '../client/record-errors.ts'
import type { Tx } from '../client/transactions.ts'
import type { StoredSubstitution } from './substitutions.rows.ts'

/** A substitution to be stored, with the lesson as it is. */
export type NewSubstitution = Substitution &
  Pick<StoredSubstitution, 'groups' | 'subgroup' | 'index' | 'pairs' | 'was'>

/** An act to be stored. */
export interface NewAct extends Omit<SubstitutionAct, 'number' | 'substitutions'> {
  readonly organisation: string
  readonly person: string | null
  readonly substitutions: readonly NewSubstitution[]
}

/** Lets those who decide about lessons of a cluster wait for each other, so that each sees what the others have decided. */
export const lockSubstitutions = async ({ db }: Tx): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('substitutions ' || access.cluster()), 0)`.execute(db)
}

/**
 * Saves an act; earlier substitutions of the same lessons are replaced by it.
 *
 * @returns its number
 * @throws OutOfScopeError when the college's lessons are not the asker's to decide about.
 */
export async function saveAct(tx: Tx, act: NewAct): Promise<number> {
  const { college, cause, note, orderNumber, organisation, person, substitutions } = act
  const { rows } = await sql<{ number: number }>`
    insert into app.substitution_acts
      (cluster, number, college, cause, note, order_number, organisation, person)
    select access.cluster(), access.next_substitution_act(), ${college}, ${cause}, ${note}, ${orderNumber},
      ${organisation}, ${person}
    returning number`.execute(tx.db)
  const number = rows[0]?.number
  if (number === undefined) throw new OutOfScopeError('No act was made')
  const words = JSON.stringify(substitutions.map(({ lesson, date }) => ({ lesson, date })))
  await sql`
    update app.substitutions s set state = 'replaced', replaced_by = ${number}
    from jsonb_to_recordset(${words}::jsonb) as w (lesson text, date date)
    where s.lesson = w.lesson and s.date = w.date and s.state = 'inForce'`.execute(tx.db)
  await sql`
    insert into app.substitutions
      (cluster, act, lesson, date, groups, subgroup, index, pairs, was_pair, was_teacher, was_room, kind,
       to_date, to_pair, to_teacher, to_room, joins_lesson, joins_date, cause, order_number)
    select access.cluster(), ${number}, n.lesson, n.date,
      array(select jsonb_array_elements_text(n.groups)), n.subgroup, n.index, n.pairs,
      (n.was ->> 'pair')::integer, n.was ->> 'teacher', n.was ->> 'room', n.kind,
      (n."to" ->> 'date')::date, (n."to" ->> 'pair')::integer, n."to" ->> 'teacher', n."to" ->> 'room',
      n.joins ->> 'lesson', (n.joins ->> 'date')::date, ${cause}, ${orderNumber}
    from jsonb_to_recordset(${JSON.stringify(substitutions)}::jsonb) as n (
      lesson text, date date, groups jsonb, subgroup integer, index text, pairs integer, was jsonb, kind text,
      "to" jsonb, joins jsonb)`.execute(tx.db)
  return number
}

/** Takes an act back; what it had replaced is in force again. */
export async function saveUndoneAct(tx: Tx, number: number, person: string | null): Promise<void> {
  const { numAffectedRows } = await sql`
    update app.substitution_acts set undone_at = clock_timestamp(), undone_by = ${person}
    where number = ${number} and undone_at is null`.execute(tx.db)
  if (numAffectedRows !== 1n) throw new OutOfScopeError('The act is not the asker’s to take back')
  await sql`update app.substitutions set state = 'undone' where act = ${number}`.execute(tx.db)
  await sql`
    update app.substitutions set state = 'inForce', replaced_by = null
    where replaced_by = ${number}`.execute(tx.db)
}
