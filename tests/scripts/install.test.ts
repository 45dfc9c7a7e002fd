import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isInstalled, isLinked } from '../../scripts/install.mjs'

type Packages = Readonly<Record<string, { readonly version: string; readonly optional?: boolean }>>

describe('packages are installed', () => {
  let folder = ''
  beforeEach(() => {
    folder = `${mkdtempSync(join(tmpdir(), 'kuznitsa-install-'))}/`
    writeFileSync(`${folder}package-lock.json`, JSON.stringify({ packages: wanted }))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const wanted: Packages = {
    '': { version: '0.1.0' },
    'node_modules/anvil': { version: '2.0.0' },
    'node_modules/anvil-for-another-system': { version: '2.0.0', optional: true },
  }
  const install = (packages: Packages): void => {
    mkdirSync(`${folder}node_modules`)
    writeFileSync(`${folder}node_modules/.package-lock.json`, JSON.stringify({ packages }))
  }

  it('not before npm has been here', () => {
    expect(isInstalled(folder)).toBe(false)
  })

  it('when each is there in its version, but for those of other systems', () => {
    install({ 'node_modules/anvil': { version: '2.0.0' } })
    expect(isInstalled(folder)).toBe(true)
  })

  it('not when one is missing', () => {
    install({})
    expect(isInstalled(folder)).toBe(false)
  })

  it('not when one is of another version', () => {
    install({ 'node_modules/anvil': { version: '1.9.0' } })
    expect(isInstalled(folder)).toBe(false)
  })

  it('not when one of our own system is of another version', () => {
    install({
      'node_modules/anvil': { version: '2.0.0' },
      'node_modules/anvil-for-another-system': { version: '1.9.0' },
    })
    expect(isInstalled(folder)).toBe(false)
  })

  it('not into a folder that a link leads to: it may be another clone’s', () => {
    install({})
    expect(isLinked(folder)).toBe(false)
    rmSync(`${folder}node_modules`, { recursive: true })
    symlinkSync(tmpdir(), `${folder}node_modules`)
    expect(isLinked(folder)).toBe(true)
  })
})
