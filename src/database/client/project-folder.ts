import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { invariant } from '#domain/values/refusal.ts'

/** The folder that holds the whole house, whether this runs from its sources or from what was built of them. */
export function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder)
    invariant(above !== folder, 'No package.json above the running program')
    folder = above
  }
  return folder
}
