import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '#database/client/project-folder.ts'

/** Words for the sources as they are now, in twelve signs: what is made of them once need not be made again. */
export function sourcesDigest(): string {
  const folder = join(projectFolder(), 'src')
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort())
    hash.update(path).update(readFileSync(path))
  return hash.digest('hex').slice(0, 12)
}
