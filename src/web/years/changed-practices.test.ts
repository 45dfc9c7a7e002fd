import { describe, expect, it } from 'vitest'
import { changedPractices } from './changed-practices.ts'

describe('what differs between two versions', () => {
  const change = (subgroup: number, firstWeek: number) => ({
    ...{ id: `A:УП.01:1:1:${subgroup}`, group: 'A', module: 'УП.01', subgroup, weeks: 2 },
    before: { resource: 'Z1', firstWeek: 3 },
    after: { resource: 'Z1', firstWeek },
  })

  it('is said once for subgroups that go together, and apart for those that part', () => {
    const subgroupsOf = (changes: Parameters<typeof changedPractices>[0]) =>
      changedPractices(changes).map(({ subgroups }) => subgroups)
    expect(subgroupsOf([change(1, 5), change(2, 5)])).toEqual([[1, 2]])
    expect(subgroupsOf([change(1, 5), change(2, 9)])).toEqual([[1], [2]])
  })
})
