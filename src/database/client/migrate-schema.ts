import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Migration, Migrator, sql } from 'kysely'
import type { Addresses } from './addresses.ts'
import { forLogins } from './for-logins.ts'
import type { Database } from './open-database.ts'
import { projectFolder } from './project-folder.ts'

/**
 * Brings the schema to the newest of the numbered migrations, all at once or not at all; two that start together wait
 * for each other. Gives the names of those that it ran.
 */
export async function migrateSchema({
  owner,
  addresses,
}: Pick<Database, 'owner' | 'addresses'>): Promise<readonly string[]> {
  const migrator = new Migrator({
    db: owner,
    provider: { getMigrations: async () => numberedMigrations(addresses) },
    migrationTableSchema: 'migrations',
  })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error) throw error
  return results.map(result => result.migrationName)
}

function numberedMigrations(addresses: Addresses): Record<string, Migration> {
  const folder = join(projectFolder(), 'src', 'database', 'migrations')
  const files = readdirSync(folder).filter(name => /^\d{3}_.*\.sql$/.test(name))
  return Object.fromEntries(
    files.map(file => [
      file.replace('.sql', ''),
      {
        up: async db =>
          void (await sql.raw(forLogins(readFileSync(join(folder, file), 'utf8'), addresses)).execute(db)),
      },
    ]),
  )
}
