import { expect, it } from 'vitest'
import type { AnyRegister } from '../values/register.ts'
import { quotas } from '../zones/quota.ts'
import { matchHeadings } from './match-headings.ts'

const headed = (...headings: readonly string[]) =>
  matchHeadings(
    { cells: headings.map(value => ({ value })) } as unknown as Parameters<typeof matchHeadings>[0],
    quotas as unknown as AnyRegister,
  )?.columns.map(({ field }) => field)

it('reads a column by the heading that it had before, in both languages', () => {
  expect(headed('Участок', 'Колледж', 'С')).toEqual(['zone', 'organisation', 'startsOn'])
  expect(headed('Zone', 'College', 'From')).toEqual(['zone', 'organisation', 'startsOn'])
})

it('reads it by the heading of today, and says that it stands there twice', () => {
  expect(headed('Участок', 'Организация')).toEqual(['zone', 'organisation'])
  const both = matchHeadings(
    { cells: ['Участок', 'Организация', 'Колледж'].map(value => ({ value })) } as unknown as Parameters<
      typeof matchHeadings
    >[0],
    quotas as unknown as AnyRegister,
  )
  expect(both?.remarks.filter(({ remark }) => remark.code === 'sheet.column-twice')).toHaveLength(1)
})
