import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FLOORS, FOLDERS_WITHOUT_ROOMS, GATHERING_FOLDERS, ROOMS } from '../../scripts/house.mjs'
import { FLOOR_CAPTIONS, FOLDER_CAPTIONS, ROOM_CAPTIONS } from '../../scripts/house-captions.mjs'
import { mapPage } from '../../scripts/map-page.mjs'
import { ROOT } from './read-walls.ts'

describe('the map of the house', () => {
  it('shows the house as it stands', () => {
    expect(readFileSync(`${ROOT}docs/map.md`, 'utf8'), 'stale: run "npm run docs"').toBe(mapPage())
  })

  it('has a caption for every floor, room and folder, in their order', () => {
    expect(Object.keys(FLOOR_CAPTIONS)).toEqual(Object.keys(FLOORS))
    expect(Object.keys(ROOM_CAPTIONS)).toEqual(ROOMS)
    expect(Object.keys(FOLDER_CAPTIONS).sort()).toEqual(
      [...FOLDERS_WITHOUT_ROOMS, ...GATHERING_FOLDERS].sort(),
    )
  })
})
