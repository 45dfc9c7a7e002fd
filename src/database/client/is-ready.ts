import { sql } from 'kysely'
import type { Connections } from './connections.ts'

/** Whether the database answers. */
export const isReady = (connections: Connections): Promise<boolean> =>
  sql`select 1`.execute(connections).then(
    () => true,
    () => false,
  )
