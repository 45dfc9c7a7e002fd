/** Undoes one step of the start. */
export type Undo = () => Promise<unknown>

/**
 * Lets the server stop in order when it is told to: by Ctrl-C, by `kill`, or because its terminal was closed. What was
 * started is stopped the other way round; a start that is still going on is waited for, so that nothing is left behind.
 */
export function stopInOrder(starting: Promise<unknown>, started: readonly Undo[]): void {
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await starting.catch(() => undefined)
    await undoAll(started)
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
}

/** Stops what was started, the last first; what fails does not keep the rest from stopping. */
export async function undoAll(started: readonly Undo[]): Promise<void> {
  for (const undo of [...started].reverse()) await undo().catch(report)
}

const report = (error: unknown): void => {
  process.stderr.write(`While stopping: ${String(error)}\n`)
}
