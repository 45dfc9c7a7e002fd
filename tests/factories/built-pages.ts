import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { build } from 'vite'
import { projectFolder } from '#database/client/project-folder.ts'
import { sourcesDigest } from './sources-digest.ts'

/** How long a story waits for another that builds the pages, in milliseconds. */
const LIMIT_MS = 90_000

/** The folder of the built pages; the first story of a run builds them, and the others wait for it. */
export async function builtPages(): Promise<string> {
  const pages = join(process.env.KUZNITSA_TEST_DATA as string, `pages-${sourcesDigest()}`)
  if (isFirst(`${pages}.begun`)) {
    await buildInto(`${pages}.draft`)
    renameSync(`${pages}.draft`, pages)
  }
  for (const deadline = Date.now() + LIMIT_MS; !existsSync(pages); await pause(100))
    if (Date.now() > deadline) throw new Error(`The pages were not built in ${LIMIT_MS} ms`)
  return pages
}

/** Whether nobody has made the folder before. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch {
    return false
  }
}

const buildInto = (outDir: string) =>
  build({
    root: join(projectFolder(), 'src/web'),
    configFile: join(projectFolder(), 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir, minify: false },
  })
