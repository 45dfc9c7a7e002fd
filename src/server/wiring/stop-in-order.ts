/** How often the server looks whether the process that started it is still there, in milliseconds. */
const PARENT_CHECK_MS = 500

/**
 * Lets the server stop in order when it is told to, by Ctrl-C, `kill` or a closed terminal, and also when the process
 * that started it is gone: a signal sent to npm reaches its shell alone.
 */
export function stopInOrder(steps: readonly (() => Promise<unknown>)[]): void {
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    for (const step of steps) await step().catch(report)
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) void stop()
  }, PARENT_CHECK_MS).unref()
}

const report = (error: unknown): void => {
  process.stderr.write(`While stopping: ${String(error)}\n`)
}
