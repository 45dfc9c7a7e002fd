import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { projectFolder } from '#database/client/project-folder.ts'

const SOURCE = import.meta.url.endsWith('.ts')

/** The most memory that a worker may take, in megabytes: a file that needs more is refused, the server lives on. */
const WORKER_MEGABYTES = 1024

/**
 * Runs a worker of the server once, so that what takes seconds holds nobody else up, and gives its message.
 *
 * @param name - the file below `src/server` without its ending: `exchange/read-import`
 */
export function runOnce<Input, Output>(name: string, input: Input): Promise<Output> {
  const entry = SOURCE
    ? new URL(`../${name}.worker.dev.mjs`, import.meta.url)
    : join(projectFolder(), 'dist', 'server', `${name}.worker.js`)
  return new Promise((resolve, reject) => {
    const worker = new Worker(entry, {
      workerData: input,
      resourceLimits: { maxOldGenerationSizeMb: WORKER_MEGABYTES },
      execArgv: SOURCE ? ['--conditions=source'] : [],
    })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', code => reject(new Error(`The worker ${name} ended with ${code} and no answer`)))
  })
}
