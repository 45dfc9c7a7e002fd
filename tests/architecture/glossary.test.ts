import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clusterWorkbook } from '#domain/exchange/cluster-workbook.ts'
import { ROOMS } from '../../scripts/house.mjs'
import { ROOT } from './read-walls.ts'

const glossary = readFileSync(`${ROOT}docs/glossary.md`, 'utf8')
const sections = new Map(
  glossary
    .split(/^## /m)
    .slice(1)
    .map(section => [section.slice(0, section.indexOf('\n')), section]),
)

describe('the glossary', () => {
  it('goes through the rooms in the order of the staircase', () => {
    const rooms = [...sections.keys()]
    expect(rooms).toEqual(ROOMS.filter(room => rooms.includes(room)))
  })

  it.each(
    Object.values(clusterWorkbook).map(({ name, room, one }) => [name, room, one.ru]),
  )('explains %s in the room %s as «%s»', (name, room, word) => {
    const row = sections
      .get(room)
      ?.split('\n')
      .find(line => line.includes(`| \`${name}\` |`))
    expect(row).toContain(word)
  })
})
