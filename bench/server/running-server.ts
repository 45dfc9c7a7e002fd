import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { projectFolder } from '#database/client/project-folder.ts'

/** The built server in a process of its own, and how long its start took until it said that it is ready. */
export interface RunningServer {
  readonly address: string
  readonly seconds: number
  readonly pid: number
  readonly stop: () => Promise<void>
}

/** Starts the server as `npm start` does, on a free port. */
export async function startServer(environment: Readonly<Record<string, string>>): Promise<RunningServer> {
  const begun = performance.now()
  const child = spawn(process.execPath, [join(projectFolder(), 'scripts', 'start.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORT: '0', ...environment },
  })
  const address = await addressOf(child)
  while ((await fetch(`${address}/api/health`)).status !== 200) await pause(20)
  return {
    address,
    seconds: (performance.now() - begun) / 1000,
    pid: child.pid as number,
    stop: async () => {
      child.kill('SIGTERM')
      await new Promise(done => child.on('close', done))
    },
  }
}

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((done, fail) => {
    let printed = ''
    child.stdout?.on('data', part => {
      printed += part
      const address = /stands on (http:\S+)/.exec(printed)?.[1]
      if (address) done(address)
    })
    child.once('exit', code => fail(new Error(`The server ended with ${code}: ${printed}`)))
  })

/** Signs in as the demo's persona whose name begins so; gives the cookie. */
export async function signIn(address: string, beginning: string): Promise<string> {
  const { items } = (await (await fetch(`${address}/api/v1/demo/personas`)).json()) as {
    items: { persona: string }[]
  }
  const persona = items.find(item => item.persona.startsWith(beginning))?.persona
  const answer = await fetch(`${address}/api/v1/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  })
  return String(answer.headers.get('set-cookie')).split(';')[0] ?? ''
}

/** The share of memory of a process and of all below it, in MB; what they have in common is counted once (PSS). */
export function memoryOf(pid: number): number {
  const kilobytes = Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1])
  return childrenOf(pid).reduce((sum, child) => sum + memoryOf(child), kilobytes / 1024)
}

/** The processes below one; a database that the server started is below it too. */
function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap(task =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )
}
