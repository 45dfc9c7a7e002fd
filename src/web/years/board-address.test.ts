import { describe, expect, it } from 'vitest'
import { changedAddress, readBoardAddress } from './board-address.ts'
import { filtersOf } from './board-filters.ts'

describe('the address of a board', () => {
  const search = { year: '2025', version: '3', college: 'VKPT', block: 'ТМ-24-1:УП.01:3:1', on: '2025-01-24' }

  it('says what is shown, and nothing that the board does not know', () => {
    expect(readBoardAddress(search)).toEqual({
      ...{ year: 2025, version: 3, college: 'VKPT', block: 'ТМ-24-1:УП.01:3:1' },
    })
  })

  it('passes over what is no number where one belongs', () => {
    expect(readBoardAddress({ year: 'скоро', version: '-1', week: '1.5' })).toEqual({})
  })

  it('is read back as it was written', () => {
    const address = readBoardAddress(search)
    const written = changedAddress(address, { load: 'zone.Z3', week: 12 })
    const again = readBoardAddress(Object.fromEntries(new URLSearchParams(written.split('?')[1])))
    expect(again).toEqual({ ...address, load: 'zone.Z3', week: 12 })
  })

  it('loses what is closed', () => {
    expect(changedAddress({ college: 'VKPT', block: 'A:b:1:1' }, { block: undefined })).toBe(
      '/years?college=VKPT',
    )
  })
})

describe('what a board is narrowed to', () => {
  it('is for an employer’s people whoever comes to them, until they ask for all or for another', () => {
    const employer = (address: Parameters<typeof filtersOf>[0]) => filtersOf(address, 'WORKS').employer
    expect([{}, { employer: 'all' }, { employer: 'OTHER' }].map(employer)).toEqual([
      ...['WORKS', undefined, 'OTHER'],
    ])
  })
})
