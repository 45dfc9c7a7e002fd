import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { namingOffences } from './naming-offences.ts'
import { ROOT } from './read-walls.ts'

const everyFile = readdirSync(`${ROOT}src`, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/').slice(ROOT.length))

describe('the names of the house', () => {
  it('are rooms and words that say what they hold', () => {
    expect(everyFile.length).toBeGreaterThan(50)
    expect(namingOffences(everyFile)).toEqual([])
  })

  it.each([
    ['src/domain/cellar/wine.ts', 'cellar is no room of the house'],
    ['src/attic/zones/zone.ts', 'attic is no floor'],
    ['src/domain/zones/zone-utils.ts', '"utils" says nothing'],
    ['src/web/zones/helpers/colour.ts', '"helpers" says nothing'],
    ['src/server/zones/ZoneManager.ts', '"manager" says nothing'],
  ])('do not let %s through', (path, reason) => {
    expect(namingOffences([path]).join()).toContain(reason)
  })

  it.each([
    'src/domain/zones/zone.ts',
    'src/server/main.ts',
    'src/web/ui/tables/RegisterTable.tsx',
  ])('let %s through', path => {
    expect(namingOffences([path])).toEqual([])
  })
})
