import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, readWalls, type WallReading } from './read-walls.ts'

const sourcesOnDisk = (house: string): string[] =>
  readdirSync(`${house}/src`, { recursive: true, encoding: 'utf8' })
    .filter(path => /[.]tsx?$/.test(path))
    .map(path => `src/${path.replaceAll('\\', '/')}`)
    .sort()

const wallsThatCaught = ({ walls, violations }: WallReading): string[] =>
  walls.filter(wall =>
    violations.some(({ rule, from }) => rule === wall && basename(from).split('.')[0] === wall),
  )

describe('the walls of the house', () => {
  it('read every source file and let nothing through', async () => {
    const reading = await readWalls(ROOT)
    expect([...reading.modules].sort()).toEqual(sourcesOnDisk(ROOT))
    expect(reading.violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)).toEqual([])
  })

  it('each catch the offence that is planted under their name', async () => {
    const reading = await readWalls(`${ROOT}tests/architecture/offences`)
    expect(reading.walls.length).toBeGreaterThan(50)
    expect(wallsThatCaught(reading)).toEqual(reading.walls)
  })
})
