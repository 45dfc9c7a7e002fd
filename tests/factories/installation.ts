import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { readPostmasterPid } from '#database/client/postmaster-file.ts'
import { projectFolder } from '#database/client/project-folder.ts'

/** How long a start and a stop may take before a test calls them failed, in milliseconds. */
const LIMIT_MS = 60_000

/** An `npm start` as a person's terminal runs it, in a process group of its own. */
export interface Installation {
  /** The address that it printed. */
  readonly address: string
  /** Everything that it has printed so far. */
  readonly printed: () => string
  /** The processes of npm, its shell and the server, and the PostgreSQL of the data folder. */
  readonly processes: Processes
  /** Sends a signal to the whole group, as a terminal does at Ctrl-C or when it is closed. */
  readonly signalAll: (signal: NodeJS.Signals) => void
  /** Waits until none of its processes lives; gives those that do at the limit. */
  readonly gone: () => Promise<readonly number[]>
}

/** The processes of one start. */
export interface Processes {
  readonly npm: number
  readonly server: number
  readonly all: readonly number[]
  readonly postgres: number | undefined
}

/** What the environment of a start says. */
export interface StartSettings {
  readonly KUZNITSA_DATA: string
  readonly KUZNITSA_DEMO?: string
  readonly DATABASE_URL?: string
}

/** A start that ended by itself: how, and what it said. */
export interface EndedStart {
  readonly exitCode: number | null
  readonly printed: string
}

/** Runs `npm start` until it prints where it stands; on any free port. */
export async function startInstallation(settings: StartSettings): Promise<Installation> {
  const { child, printed } = run(settings)
  const address = await eventually(() => {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}:\n${printed()}`)
    return /stands on (http:\S+)/.exec(printed())?.[1]
  })
  if (!address) throw new Error(`npm start does not say where it stands:\n${printed()}`)
  const processes = processesOf(child.pid as number, settings)
  return {
    address,
    printed,
    processes,
    signalAll: signal => process.kill(-processes.npm, signal),
    gone: async () => {
      await eventually(() => processes.all.every(pid => !isAlive(pid)))
      return processes.all.filter(isAlive)
    },
  }
}

/** Runs `npm start` until it ends by itself. */
export async function endedStart(settings: StartSettings): Promise<EndedStart> {
  const { child, printed } = run(settings)
  const exitCode = await new Promise<number | null>(done => child.on('close', done))
  return { exitCode, printed: printed() }
}

function run(settings: StartSettings): { readonly child: ChildProcess; readonly printed: () => string } {
  let text = ''
  const child = spawn('npm', ['start'], {
    cwd: projectFolder(),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...bareEnvironment(), PORT: '0', ...settings },
  })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', part => (text += part))
  return { child, printed: () => text }
}

/** The environment of a person who has set nothing of the house's, and who is in no npm script. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|KUZNITSA_|VITEST|NODE_ENV|NODE_OPTIONS|DATABASE_URL|PORT$|HOST$)/.test(name),
  )
  return Object.fromEntries(kept)
}

/** npm runs a shell, which runs the server or becomes it: the server is the last of that line. */
function processesOf(npm: number, { KUZNITSA_DATA }: StartSettings): Processes {
  const children = childrenOf()
  const line = [npm]
  for (let next = children(npm); next !== undefined; next = children(next)) line.push(next)
  const postgres = readPostmasterPid(`${KUZNITSA_DATA}/postgres`)
  return {
    npm,
    server: line.at(-1) as number,
    postgres,
    all: [...line, ...(postgres === undefined ? [] : [postgres])],
  }
}

/** The first child of a process in the same group; the database is the child of no group of npm's. */
function childrenOf(): (parent: number) => number | undefined {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,pgid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map(row => row.trim().split(/\s+/).map(Number))
  const groupOf = (pid: number) => rows.find(([id]) => id === pid)?.[2]
  return parent => rows.find(([, above, group]) => above === parent && group === groupOf(parent))?.[0]
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Asks again and again until there is an answer other than nothing or no; gives up at the limit. */
async function eventually<T>(ask: () => T | undefined): Promise<T | undefined> {
  const deadline = Date.now() + LIMIT_MS
  while (Date.now() < deadline) {
    const answer = ask()
    if (answer) return answer
    await pause(50)
  }
  return undefined
}
