/** Work that goes on after the request that ordered it was answered. */
export type Work = (signal: WorkSignal) => Promise<void>

/** Says to work under way that nobody wants more of it: it ends soon, with what it has. */
export interface WorkSignal {
  readonly isStopped: () => boolean
  /** Called once when it is stopped. */
  readonly onStop: (listener: () => void) => void
}

/** Runs work in the background, one piece at a time, since each takes a processor. */
export interface Background {
  /** Begins work as soon as what was ordered before it has ended. */
  readonly begin: (id: string, work: Work) => void
  /** Asks work to stop; says whether it is known here. */
  readonly stop: (id: string) => boolean
  /** Waits until all work has ended, and what it began; with `stop`, it is asked to stop first. */
  readonly settled: (options?: { readonly stop: boolean }) => Promise<void>
}

/** Opens the background of a server; an error that work throws goes to `report`, as nobody waits for it. */
export function openBackground(report: (error: unknown) => void): Background {
  const underWay = new Map<string, () => void>()
  let queue: Promise<void> = Promise.resolve()
  return {
    begin(id, work) {
      const { signal, stop } = stopSignal()
      underWay.set(id, stop)
      queue = queue
        .then(() => work(signal))
        .catch(report)
        .finally(() => underWay.delete(id))
    },
    stop(id) {
      const stop = underWay.get(id)
      stop?.()
      return stop !== undefined
    },
    async settled({ stop } = { stop: false }) {
      let last: Promise<void>
      do {
        last = queue
        if (stop) for (const end of underWay.values()) end()
        await last
      } while (last !== queue)
    },
  }
}

function stopSignal(): { signal: WorkSignal; stop: () => void } {
  const listeners = new Set<() => void>()
  let stopped = false
  return {
    signal: {
      isStopped: () => stopped,
      onStop(listener) {
        if (stopped) listener()
        else listeners.add(listener)
      },
    },
    stop() {
      stopped = true
      for (const listener of listeners) listener()
      listeners.clear()
    },
  }
}
