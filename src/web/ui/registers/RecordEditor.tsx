import { useRef, useState } from 'react'
import type { Problem } from '#contract/http/problem.ts'
import type { AnyRecord } from '#domain/values/register.ts'
import { call } from '../http/call.ts'
import { ConflictDialog } from './ConflictDialog.tsx'
import { dropDraft } from './draft.ts'
import { RegisterForm } from './RegisterForm.tsx'
import type { Labels, RegisterSource } from './register-source.ts'
import type { Undoable } from './use-undoable.tsx'

interface Props {
  readonly source: RegisterSource
  readonly recordKey: string
  readonly stored: { readonly record: AnyRecord; readonly version: number; readonly labels: Labels }
  readonly onSaved: (undoable: Undoable) => void
  readonly onCancel: () => void
}

/** Changes a record; when somebody else was faster, both versions are shown and nothing is overwritten unseen. */
export function RecordEditor({ source, recordKey, stored, onSaved, onCancel }: Props) {
  // The version from which the person began: a later answer of the list must not silently move it.
  const [base] = useState(stored)
  const [conflict, setConflict] = useState<{ problem: Problem; mine: AnyRecord }>()
  const version = useRef(base.version)
  const save = async (record: AnyRecord, from: number) => {
    const body = { record, version: from }
    const saved = await call(source.contract.change, { params: { key: recordKey }, body })
    version.current = saved.version
  }
  const done = (before: AnyRecord) => {
    dropDraft(source.register.name, recordKey)
    onSaved({ before, version: version.current })
  }
  return (
    <>
      <RegisterForm
        source={source}
        recordKey={recordKey}
        stored={base.record}
        labels={base.labels}
        save={record => save(record, base.version)}
        onSaved={() => done(base.record)}
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
          onSaved={() => done((conflict.problem.current?.record ?? base.record) as AnyRecord)}
          onGiveUp={() => {
            dropDraft(source.register.name, recordKey)
            onCancel()
          }}
          onClose={() => setConflict(undefined)}
        />
      )}
    </>
  )
}
