import { describe, expect, it } from 'vitest'
import { academicHours } from '../values/hours.ts'
import {
  mergeLoads,
  partStream,
  splitLoad,
  whyNotMergeLoads,
  whyNotPartStream,
  whyNotSplitLoad,
} from './regroup-loads.ts'
import type { TeachingLoad } from './teaching-load.ts'

const load = (code: string, given: Partial<TeachingLoad> = {}): TeachingLoad => ({
  ...{ code, year: 2025, term: 1, group: code, subgroup: null, index: 'ОП.01', kind: 'theory' },
  ...{ hours: academicHours(32), pairsInARow: 1, teacher: `П-${code}`, stream: null, classroomKind: null },
  ...{ needs: null, classroom: null, zone: null },
  ...given,
})

describe('a load', () => {
  it('that is split gives its hours to each subgroup, and the first keeps its row', () => {
    const { changed, added } = splitLoad([load('А')], [1, 2, 3], new Map([[3, null]]), new Set(['А-2']))
    expect(changed).toEqual([load('А', { subgroup: 1 })])
    expect(added).toEqual([
      load('А-2-2', { group: 'А', subgroup: 2, teacher: 'П-А' }),
      load('А-3', { group: 'А', subgroup: 3, teacher: null }),
    ])
  })

  it.each([
    ['timetables.practice-by-plan', [], [1, 2]],
    ['timetables.split-stream', [load('А', { stream: 'с' }), load('Б', { stream: 'с' })], [1, 2]],
    ['timetables.split-subgroup', [load('А', { subgroup: 2 })], [1, 2]],
    ['timetables.split-undivided', [load('А')], [1]],
  ])('is not split: %s', (code, loads, subgroups) => {
    expect(whyNotSplitLoad(loads, subgroups)?.code).toBe(code)
  })
})

describe('loads', () => {
  it('that are merged are a stream of the first one’s teacher, and its parts are what they were', () => {
    const two = [load('А'), load('Б', { needs: 'САПР' })]
    const { changed } = mergeLoads(two, new Set(['ОП.01 А+Б']))
    expect(changed).toEqual([
      load('А', { stream: 'ОП.01 А+Б-2' }),
      load('Б', { stream: 'ОП.01 А+Б-2', teacher: 'П-А' }),
    ])
    expect(partStream(changed).changed).toEqual([load('А'), load('Б', { teacher: 'П-А' })])
  })

  it('join the stream that the first is in', () => {
    const stream = [load('А', { stream: 'с' }), load('Б', { stream: 'с' })]
    expect(mergeLoads([...stream, load('В')], new Set(['с'])).changed.map(one => one.stream)).toEqual([
      'с',
      'с',
      'с',
    ])
  })

  it('of the subgroups of a group are held with the whole group again', () => {
    const { changed, added } = splitLoad([load('А')], [1, 2], new Map(), new Set())
    expect(whyNotMergeLoads([...changed, ...added])).toBeUndefined()
  })

  it.each([
    ['timetables.merge-alone', [load('А')]],
    ['timetables.merge-differs', [load('А'), load('Б', { hours: academicHours(34) })]],
    ['timetables.merge-differs', [load('А'), load('Б', { kind: 'practical' })]],
    ['timetables.merge-same-students', [load('А'), load('Б', { group: 'А', subgroup: 1 })]],
  ])('are not merged: %s', (code, loads) => {
    expect(whyNotMergeLoads(loads)?.code).toBe(code)
  })

  it('that are no stream are not parted', () => {
    expect(whyNotPartStream([load('А')])?.code).toBe('timetables.no-stream')
  })
})
