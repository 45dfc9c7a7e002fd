import {
  type ClusterRegisters,
  clusterWorkbook,
  type RegisterName,
  registerNames,
  registerOf,
} from '#domain/exchange/cluster-workbook.ts'
import type { AnyRecord, AnyRegister, CellValue, Column } from '#domain/values/register.ts'

/**
 * Two records in every register of a cluster: those marked A belong to the organisation `organisations-A`, those
 * marked B to `organisations-B`, and each refers to records of its own mark. A new register is in it by itself.
 */
export function smallCluster(cluster: string): ClusterRegisters {
  const registers = registerNames.map(name => [
    name,
    name === 'clusters'
      ? [{ ...recordOf(name, 'A'), code: cluster }]
      : [recordOf(name, 'A'), recordOf(name, 'B')],
  ])
  return Object.fromEntries(registers)
}

/** A record of a register with every limit of its description kept and every reference in place. */
export function recordOf<N extends RegisterName>(name: N, mark: string): ClusterRegisters[N][number] {
  const register = registerOf(name)
  const cells = Object.entries(register.columns).map(([column, { ...about }]) => [
    column,
    cellOf(register, column, about as Column, mark),
  ])
  return Object.fromEntries(cells) as ClusterRegisters[N][number] & AnyRecord
}

function cellOf(register: AnyRegister, name: string, column: Column, mark: string): CellValue {
  if (name === 'endsOn' && !column.required) return null
  if (name === 'endReason') return null
  switch (column.type) {
    case 'text':
      return `${register.name}-${mark}`.slice(0, column.maxLength)
    case 'reference':
      return column.register === register.name ? null : `${column.register}-${mark}`
    case 'choice':
      return Object.keys(column.choices)[0] ?? null
    case 'integer':
      return Math.max(column.min, 1)
    case 'decimal':
      return column.min
    case 'date':
      return name === 'endsOn' ? '2025-06-30' : `2024-09-${mark === 'A' ? '01' : '02'}`
    case 'time':
      return name === 'endsAt' ? '10:00' : '08:30'
    case 'money':
      return 10_000
    case 'flag':
      return true
  }
}

/** The registers that {@link smallCluster} fills, to loop over in tests. */
export const allRegisters: readonly AnyRegister[] = Object.keys(clusterWorkbook).map(name =>
  registerOf(name as RegisterName),
)
