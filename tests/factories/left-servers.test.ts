import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startEmbeddedServer } from '#database/client/embedded-server.ts'
import { isServerOf, readPostmasterPid } from '#database/client/postmaster-file.ts'
import { clearLeftServers, stopServer } from './left-servers.ts'

/** The folder of a run that lives: this one. */
const MINE = `kz-test-${process.pid}-mine`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kz-left-'))
})
afterEach(async () => {
  await stopServer(join(folder, MINE, 'postgres'))
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
})

/** The number of a process that lived and is gone. */
const goneProcess = (): number => spawnSync(process.execPath, ['--version']).pid

async function runningServer(name: string): Promise<{ readonly cluster: string; readonly pid: number }> {
  const dataFolder = join(folder, name)
  mkdirSync(dataFolder, { mode: 0o711 })
  await startEmbeddedServer({ dataFolder, ownerPassword: 'of a test', durable: false })
  const cluster = join(dataFolder, 'postgres')
  return { cluster, pid: readPostmasterPid(cluster) as number }
}

describe('the next run of the tests', () => {
  it('stops the server of a run that was killed, and leaves that of a run that lives', async () => {
    const left = await runningServer(`kz-test-${goneProcess()}-left`)
    const mine = await runningServer(MINE)
    const cleared = await clearLeftServers(folder)
    expect(cleared).toEqual([join(left.cluster, '..')])
    expect(isServerOf(left.pid, left.cluster)).toBe(false)
    expect(existsSync(left.cluster)).toBe(false)
    expect(isServerOf(mine.pid, mine.cluster)).toBe(true)
  })

  it('leaves folders that are nobody’s or of other programs', async () => {
    for (const name of ['kz-test-nobody', `other-${goneProcess()}-x`]) mkdirSync(join(folder, name))
    expect(await clearLeftServers(folder)).toEqual([])
  })
})
