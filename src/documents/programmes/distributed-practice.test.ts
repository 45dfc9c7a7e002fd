import { describe, expect, it } from 'vitest'
import { distributedLoads } from '#domain/programmes/semester-load.ts'
import { plxFile, smallPlan } from '../../../tests/factories/plx-file.ts'
import { readPlx } from './read-plx.ts'

const week = (from: number, to: number, КодВидаДеятельности: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => ({ Курс: 1, НомерНедели: from + at, КодВидаДеятельности }))

describe('a practice that is distributed', () => {
  it('is told by semester beside the weeks of lessons, not those of other practice', () => {
    // Two weeks of lessons, two of holidays in winter, then three of lessons and one of training practice.
    const cells = [...week(1, 2, 1), ...week(18, 19, 12), ...week(20, 22, 1), ...week(23, 23, 4)]
    const file = readPlx(plxFile(smallPlan({ ПланыГрафикиЯчейки: cells })))
    expect(distributedLoads(file)).toEqual([
      { index: 'ПП.01', name: 'Производственная практика', semester: 2, hours: 36, weeks: 3 },
    ])
  })

  it('stands without weeks where the file has no calendar', () => {
    const [load] = distributedLoads(readPlx(plxFile(smallPlan({ ПланыГрафикиЯчейки: [] }))))
    expect(load).toMatchObject({ hours: 36, weeks: 0 })
  })
})
