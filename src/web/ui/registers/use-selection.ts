import { useEffect, useState } from 'react'
import { PAGE_LIMIT } from '#contract/http/paging.ts'
import { keyOf } from '#domain/values/register.ts'
import { call } from '../http/call.ts'
import type { RegisterSource } from './register-source.ts'
import type { RegisterRows } from './use-register-rows.ts'

/** The records that a person has marked in a list. */
export interface Selection {
  readonly keys: ReadonlySet<string>
  /** Marks or unmarks a row; with `through`, all rows from the one before it on are marked. */
  readonly toggle: (index: number, through: boolean) => void
  /** Marks the rows that have arrived, or lifts all marks when there are any. */
  readonly toggleArrived: () => void
  /** Marks every record that the list's filters leave, also those that have not arrived yet. */
  readonly takeAll: () => Promise<void>
  readonly clear: () => void
}

/** Keeps which records of a list are marked; another list or another filter begins without marks. */
export function useSelection(
  source: RegisterSource,
  query: Readonly<Record<string, string>>,
  rows: RegisterRows,
): Selection {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState<number>()
  const { sort: _, ...narrowing } = query
  const list = JSON.stringify([source.register.name, narrowing])
  useEffect(() => {
    if (list) setKeys(new Set())
  }, [list])
  const keyAt = (index: number) => {
    const record = rows.rowAt(index)
    return record && keyOf(source.register, record)
  }
  return {
    keys,
    toggle: (index, through) => {
      const key = keyAt(index)
      if (key === undefined) return
      const from = through && last !== undefined ? Math.min(last, index) : index
      const to = through && last !== undefined ? Math.max(last, index) : index
      const swept = Array.from({ length: to - from + 1 }, (_, step) => keyAt(from + step) ?? '')
      setLast(index)
      setKeys(before => {
        const kept = new Set(before)
        if (from === to && kept.delete(key)) return kept
        return new Set([...kept, ...swept.filter(Boolean)])
      })
    },
    toggleArrived: () => setKeys(keys.size > 0 ? new Set() : new Set(rows.loadedKeys)),
    takeAll: async () => setKeys(new Set(await allKeys(source, query, rows.total))),
    clear: () => setKeys(new Set()),
  }
}

async function allKeys(
  source: RegisterSource,
  query: Readonly<Record<string, string>>,
  total: number,
): Promise<string[]> {
  const offsets = Array.from({ length: Math.ceil(total / PAGE_LIMIT) }, (_, page) => page * PAGE_LIMIT)
  const keys: string[] = []
  for (const offset of offsets) {
    const { items } = await call(source.contract.list, { query: { ...query, offset, limit: PAGE_LIMIT } })
    keys.push(...items.map(record => keyOf(source.register, record)))
  }
  return keys
}
