import { useState } from 'react'
import { ChangeManyDialog } from './ChangeManyDialog.tsx'
import { EndDialog } from './EndDialog.tsx'
import type { RegisterSource } from './register-source.ts'
import { SelectionBar } from './SelectionBar.tsx'
import type { Selection } from './use-selection.ts'

interface Props {
  readonly source: RegisterSource
  readonly selection: Selection
  readonly total: number
  readonly query: Readonly<Record<string, string>>
  readonly columns: readonly string[]
  /** Why the person may not change these records; nothing when they may. */
  readonly whyNot: string | undefined
  /** Called when the marked records were changed. */
  readonly onDone: () => void
}

/** Acting on many records at once: the bar over the list, and the dialog of the act that was chosen. */
export function ManyRecords({ source, selection, total, query, columns, whyNot, onDone }: Props) {
  const [act, setAct] = useState<'change' | 'end'>()
  const done = () => {
    setAct(undefined)
    onDone()
  }
  const dialog = {
    source,
    onClose: () => setAct(undefined),
  }
  return (
    <>
      <SelectionBar
        source={source}
        selection={selection}
        total={total}
        query={query}
        columns={columns}
        whyNot={whyNot}
        onChange={() => setAct('change')}
        onEnd={() => setAct('end')}
      />
      {act === 'change' && <ChangeManyDialog {...dialog} keys={[...selection.keys]} onChanged={done} />}
      {act === 'end' && (
        <EndDialog {...dialog} records={[...selection.keys].map(key => ({ key }))} onEnded={done} />
      )}
    </>
  )
}
