import { describe, expect, it } from 'vitest'
import { demoCluster } from '#demo/exchange/demo-cluster.ts'
import type { ClusterRegisters } from '#domain/exchange/cluster-workbook.ts'
import { nameRule } from '#domain/rules/name-rule.ts'
import { localDate } from '#domain/values/local-date.ts'
import { hasErrors, readWorkbook } from './read-workbook.ts'
import { writeWorkbook } from './write-workbook.ts'

const cluster = demoCluster(1)
const [first, ...others] = cluster.groups
const groups = first ? [{ ...first, plannedStudents: 26 }, ...others] : []
const localRule = (value: number) =>
  nameRule('groupSize', {
    value,
    severity: 'block',
    startsOn: localDate('2020-09-01'),
    source: 'Приказ № 5',
  })

/** What is said of groups that are too large in a workbook of these registers, read into a cluster of these rules. */
async function saidOf(registers: Partial<ClusterRegisters>, rules: ClusterRegisters['rules']) {
  const { issues } = await readWorkbook(await writeWorkbook(registers), new Map(), { rules })
  return issues
    .filter(({ code }) => code === 'groups.too-large')
    .map(({ severity, cell }) => [severity, cell])
}

describe('a workbook with a group of 26', () => {
  // «Студентов по плану» is the fifth column of the groups, and the first group stands below the heading.
  it('is refused at its cell by the federal rule, where nobody brings an order that allows it', async () => {
    expect(await saidOf({ groups }, [])).toEqual([['error', 'E2']])
  })

  it('is held to the rules that the cluster has', async () => {
    expect(await saidOf({ groups }, [localRule(25)])).toEqual([['error', 'E2']])
    expect(await saidOf({ groups }, [localRule(26)])).toEqual([])
  })

  it('is held to its own sheet of rules, if it has one, and not to those of the cluster', async () => {
    expect(await saidOf({ groups, rules: [localRule(26)] }, [localRule(25)])).toEqual([])
  })

  it('cannot be imported where the rule blocks', async () => {
    const registers = { ...cluster, groups, rules: [localRule(25)] }
    expect(hasErrors(await readWorkbook(await writeWorkbook(registers)))).toBe(true)
  })
})
