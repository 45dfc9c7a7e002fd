import { describe, expect, it } from 'vitest'
import { publishedRow } from '../../../../tests/factories/published-week.ts'
import { buildingOf } from './building.ts'
import { disciplineTitle } from './discipline-title.ts'
import { blocksOf } from './pair-block.ts'
import { suitableRooms } from './suitable-rooms.ts'

describe('a discipline', () => {
  it.each([
    ['ОП.14 Черчение', 'ОУД.02 Черчение'],
    ['ОП.14 Черчение (л)', 'ОП.14 Черчение'],
    ['МДК.1 Черчение', 'МДК.01.02 Черчение (Л)'],
  ])('is the same in «%s» and «%s»', (one, other) => {
    expect(disciplineTitle(one)).toBe(disciplineTitle(other))
  })

  it('is another where its words differ', () => {
    expect(disciplineTitle('ОП.01 Физика')).not.toBe(disciplineTitle('ОП.01 Физика+проект'))
    expect(disciplineTitle('Физическая культура')).not.toBe(disciplineTitle('Химическая культура'))
  })
})

describe('rooms', () => {
  it('tell by their names in which building they are, or do not', () => {
    expect(['З-204', 'з-1', '204', 'Спортзал', 'КВЗ'].map(buildingOf)).toEqual(['З', 'З', '', null, null])
  })

  /** The rooms that suit a lesson in the first room, when the others are used by the others. */
  const suit = (...rows: Parameters<typeof publishedRow>[1][]) => {
    const blocks = blocksOf(rows.map((row, at) => publishedRow(1, { group: `Г-${at}`, ...row })))
    return suitableRooms(
      blocks,
      rows.flatMap(row => row?.room ?? []),
    )[0]
  }

  it('suit a lesson when its discipline is taught there, in the same building', () => {
    expect(suit({ room: '101' }, { room: '102' }, { room: 'З-1' })).toEqual(['101', '102'])
    expect(suit({ room: '101' }, { room: '102', discipline: 'ОП.02 Физика' })).toEqual(['101'])
  })

  it('that are halls suit in place of a hall of the same name', () => {
    expect(suit({ room: 'Спортзал' }, { room: 'Спортзал 2' }, { room: 'КВЗ' })).toEqual([
      'Спортзал',
      'Спортзал 2',
    ])
  })

  it('suit a stream when they held as many groups', () => {
    // Two groups in 101 and one in 102.
    const stream = { room: '101', group: 'А-1' }
    expect(suit(stream, { ...stream, group: 'А-2' }, { room: '102' })).toEqual(['101'])
    const other = { room: '102', teachers: ['Т2'] }
    expect(suit(stream, { ...stream, group: 'А-2' }, other, { ...other, group: 'Б-2' })).toEqual([
      '101',
      '102',
    ])
  })
})
