import { useState } from 'react'
import type { Problem } from '#contract/http/problem.ts'
import type { AnyRecord } from '#domain/values/register.ts'
import { call } from '../http/call.ts'
import { ConflictDialog } from './ConflictDialog.tsx'
import { dropDraft } from './draft.ts'
import { RegisterForm } from './RegisterForm.tsx'
import type { Labels, RegisterSource } from './register-source.ts'

interface Props {
  readonly source: RegisterSource
  readonly recordKey: string
  readonly stored: { readonly record: AnyRecord; readonly version: number; readonly labels: Labels }
  readonly onSaved: () => void
  readonly onCancel: () => void
}

/** Changes a record; when somebody else was faster, both versions are shown and nothing is overwritten unseen. */
export function RecordEditor({ source, recordKey, stored, onSaved, onCancel }: Props) {
  // The version from which the person began: a later answer of the list must not silently move it.
  const [base] = useState(stored)
  const [conflict, setConflict] = useState<{ problem: Problem; mine: AnyRecord }>()
  const save = async (record: AnyRecord, version: number) => {
    await call(source.contract.change, { params: { key: recordKey }, body: { record, version } })
  }
  return (
    <>
      <RegisterForm
        source={source}
        recordKey={recordKey}
        stored={base.record}
        labels={base.labels}
        save={record => save(record, base.version)}
        onSaved={onSaved}
        onCancel={onCancel}
        onConflict={(problem, mine) => setConflict({ problem, mine })}
      />
      {conflict && (
        <ConflictDialog
          register={source.register}
          problem={conflict.problem}
          mine={conflict.mine}
          labels={base.labels}
          save={save}
          onSaved={() => {
            dropDraft(source.register.name, recordKey)
            onSaved()
          }}
          onGiveUp={() => {
            dropDraft(source.register.name, recordKey)
            onSaved()
          }}
          onClose={() => setConflict(undefined)}
        />
      )}
    </>
  )
}
