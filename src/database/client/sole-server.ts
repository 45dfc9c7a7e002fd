import pg from 'pg'
import type { Addresses } from './addresses.ts'
import { StartError } from './start-error.ts'

/** Held by the one server of an installation for as long as its process lives. */
const SERVER_LOCK = 7_203_413

/**
 * Makes sure that no other server works on this database: two would each run the same jobs. Gives the means to let go;
 * a process that is killed lets go by itself.
 *
 * @throws StartError naming the process that works on it.
 */
export async function becomeSoleServer({ owner }: Addresses): Promise<() => Promise<void>> {
  const client = new pg.Client({ ...owner, application_name: `kuznitsa server ${process.pid}` })
  // When PostgreSQL stops, this connection reports it too; the pools' next users hear of it and say so.
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [
    SERVER_LOCK,
  ])
  if (rows[0]?.mine) return () => client.end()
  const other = await serverProcess(client)
  await client.end()
  throw new StartError(
    `Kuznitsa already runs on this data${other ? ` (process ${other})` : ''}. ` +
      'Maybe stop it first, or give this one a data folder of its own with KUZNITSA_DATA.',
  )
}

/** The number of the process that serves the database to which the client is connected, if one does. */
export async function serverProcess(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query<{ name: string }>(
    `select a.application_name as name
     from pg_locks l join pg_stat_activity a using (pid) join pg_database d on d.oid = l.database
     where l.locktype = 'advisory' and l.objid = $1 and l.granted and d.datname = current_database()`,
    [SERVER_LOCK],
  )
  return rows[0]?.name.split(' ').at(-1)
}
