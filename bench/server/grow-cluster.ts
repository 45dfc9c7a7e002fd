import { sql } from 'kysely'
import type { Database } from '#database/client/open-database.ts'
import { asOwner } from '#database/client/transactions.ts'

/**
 * Grows the demo cluster to so many students: copies of its own, each a person with an enrolment in the same group
 * and a surname that no other has. Gives the number of enrolments there are now.
 */
export async function growStudents(database: Pick<Database, 'owner'>, students: number): Promise<number> {
  return asOwner(database, { cause: 'demo' }, async ({ db }) => {
    const { rows } = await sql<{ count: number }>`select count(*) as count from app.enrolments`.execute(db)
    const missing = students - (rows[0]?.count ?? 0)
    if (missing <= 0) return students - missing
    await sql`
      create temporary table copies on commit drop as
      select e.*, 'copy-' || n as copy, n
      from generate_series(1, ${missing}::integer) as n
      join (select *, row_number() over (order by code) as place, count(*) over () as all_of_them
            from app.enrolments) as e on e.place = 1 + n % e.all_of_them`.execute(db)
    await sql`
      insert into app.persons (cluster, code, subject, keeper, surname, given_name, patronymic, sex, birth_date)
      select p.cluster, c.copy, p.subject, p.keeper, p.surname || '-' || translate(c.n::text, '0123456789', 'абвгдежзик'),
        p.given_name, p.patronymic, p.sex, p.birth_date
      from copies c join app.persons p on p.cluster = c.cluster and p.code = c.person`.execute(db)
    await sql`
      insert into app.enrolments (cluster, code, person, "group", subgroup, starts_on, order_number, funding, ends_on, end_reason)
      select cluster, copy, copy, "group", subgroup, starts_on, order_number, funding, ends_on, end_reason
      from copies`.execute(db)
    return students
  }).then(async count => {
    // What the planner of queries knows is brought up to date soon by itself; a measure does not wait for that.
    await sql`analyze app.persons, app.enrolments`.execute(database.owner)
    return count
  })
}
