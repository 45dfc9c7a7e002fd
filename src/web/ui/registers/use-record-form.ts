import { useMemo, useState } from 'react'
import type { Issue } from '#contract/http/problem.ts'
import type { AnyRecord, CellValue, Column } from '#domain/values/register.ts'
import { type CellIssue, issuesOf, whyNotCell } from './check-cell.ts'
import { dropDraft, keepDraft, readDraft } from './draft.ts'
import { columnsOf, type RegisterSource } from './register-source.ts'

/** A form over one record: what was typed, what is wrong with it, and whether it differs from what is stored. */
export interface RecordForm {
  readonly values: AnyRecord
  /** By field: found in the page, or told by the server. */
  readonly issues: Readonly<Record<string, CellIssue | string>>
  readonly isChanged: boolean
  /** Whether the form began with what an earlier visit had left unsaved. */
  readonly isRestored: boolean
  readonly set: (name: string, value: CellValue) => void
  /** Checks the field that was left. */
  readonly leave: (name: string) => void
  /** Checks all fields; gives the first that is wrong. */
  readonly check: () => string | undefined
  readonly showIssues: (issues: readonly Issue[]) => void
  readonly discard: () => void
}

const emptyRecord = (columns: readonly [string, Column][]): AnyRecord =>
  Object.fromEntries(
    columns.map(([name, column]) => [name, column.type === 'flag' && column.required ? false : null]),
  )

/** Keeps a form's values, and a draft of them until they are saved. */
export function useRecordForm(
  source: RegisterSource,
  key: string | undefined,
  stored?: AnyRecord,
): RecordForm {
  const { name: register } = source.register
  const columns = useMemo(() => columnsOf(source.register), [source.register])
  const initial = useMemo(() => stored ?? emptyRecord(columns), [stored, columns])
  const [kept] = useState(() => readDraft(register, key))
  const [values, setValues] = useState<AnyRecord>(kept ?? initial)
  const [issues, setIssues] = useState<RecordForm['issues']>({})
  const [isRestored, setRestored] = useState(kept !== undefined)
  const isChanged = columns.some(([name]) => (values[name] ?? null) !== (initial[name] ?? null))
  return {
    values,
    issues,
    isChanged,
    isRestored,
    set: (name, value) => {
      const next = { ...values, [name]: value === '' ? null : value }
      setValues(next)
      keepDraft(register, key, next)
      if (name in issues) setIssues(without(issues, name))
    },
    leave: name => {
      const column = source.register.columns[name]
      const wrong = column && whyNotCell(column, values[name] ?? null)
      setIssues(wrong ? { ...issues, [name]: wrong } : without(issues, name))
    },
    check: () => {
      const found = issuesOf(columns, values)
      setIssues(found)
      return Object.keys(found)[0]
    },
    showIssues: told =>
      setIssues(
        Object.fromEntries(told.map(({ path, message }) => [path.replace(/^record\./, ''), message])),
      ),
    discard: () => {
      dropDraft(register, key)
      setValues(initial)
      setIssues({})
      setRestored(false)
    },
  }
}

function without(issues: RecordForm['issues'], name: string): RecordForm['issues'] {
  const { [name]: _, ...others } = issues
  return others
}
