import { CloseButton, Tabs } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActing } from '../http/acting.ts'
import { call } from '../http/call.ts'
import { usePhrase } from '../language/language.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { ProblemNote } from '../parts/ProblemNote.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { EndDialog } from './EndDialog.tsx'
import { nameOf } from './name-of.ts'
import { RecordEditor } from './RecordEditor.tsx'
import { RecordEssentials } from './RecordEssentials.tsx'
import { RecordHistory } from './RecordHistory.tsx'
import styles from './RecordPanel.module.css'
import { RenameAct } from './RenameAct.tsx'
import type { RecordExtras } from './record-extras.ts'
import { canEnd, type RegisterSource } from './register-source.ts'
import { StepButtons } from './StepButtons.tsx'
import type { Neighbours } from './use-register-rows.ts'
import { type Undoable, useUndoable } from './use-undoable.tsx'

interface Props {
  readonly source: RegisterSource
  readonly recordKey: string
  readonly tab: string
  /** The date of the cluster, on which lists stand. */
  readonly today: string
  readonly onTab: (tab: string) => void
  readonly onClose: () => void
  /** What stands before and after the record in its list. */
  readonly neighbours: Neighbours
  readonly onStep: (key: string) => void
  readonly extras: RecordExtras
}

/** One record beside its list: the essentials, what it hangs on, who changed what, and what may be done with it. */
export function RecordPanel(props: Props) {
  const { source, recordKey, tab, today, onTab, onClose, neighbours, onStep, extras } = props
  const { figures: Figures, tabs = [], acts = [] } = extras
  const { t } = useTranslation('office')
  const phrase = usePhrase()
  const acting = useActing()
  const client = useQueryClient()
  const panel = useRef<HTMLElement>(null)
  const [doing, setDoing] = useState<'reading' | 'editing' | 'ending'>('reading')
  const { register, contract } = source
  const found = useQuery({
    queryKey: [register.name, 'record', acting, recordKey],
    queryFn: ({ signal }) => call(contract.one, { params: { key: recordKey } }, signal),
  })
  useEffect(() => {
    if (recordKey) panel.current?.focus()
  }, [recordKey])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && doing === 'reading') onClose()
    if (doing !== 'reading' || event.target !== panel.current) return
    if (event.key === 'ArrowUp' && neighbours.previous) onStep(neighbours.previous)
    else if (event.key === 'ArrowDown' && neighbours.next) onStep(neighbours.next)
    else return
    event.preventDefault()
  }
  const tell = useUndoable(source, recordKey)
  const onSaved = async (said: string, undoable?: Undoable) => {
    tell(said, undoable)
    setDoing('reading')
    await client.invalidateQueries({ queryKey: [register.name] })
  }
  const data = found.data
  const part = { register, recordKey, today }
  return (
    <section
      ref={panel}
      className={styles.panel}
      tabIndex={-1}
      aria-label={phrase(register.one)}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <div className={styles.titles}>
          <div className={styles.kind}>
            {phrase(register.one)} {recordKey.replaceAll('~', ' · ')}
          </div>
          <h2 className={styles.title}>{data ? nameOf(register, data.record, data.labels) : recordKey}</h2>
        </div>
        <StepButtons neighbours={neighbours} onStep={onStep} />
        <CloseButton aria-label={t('record.close')} onClick={onClose} />
      </div>
      {found.error && <ProblemNote error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && <Skeleton />}
      {data && doing === 'editing' && (
        <div className={styles.body}>
          <RecordEditor
            source={source}
            recordKey={recordKey}
            stored={data}
            onSaved={undoable => void onSaved(t('form.saved'), undoable)}
            onCancel={() => {
              setDoing('reading')
              void found.refetch()
            }}
          />
        </div>
      )}
      {data && doing !== 'editing' && (
        <>
          <Tabs
            value={tab}
            onChange={next => next && onTab(next)}
            keepMounted={false}
            className={styles.body}
          >
            <Tabs.List mb="sm">
              <Tabs.Tab value="essentials">{t('record.tabs.essentials')}</Tabs.Tab>
              {tabs.map(further => (
                <Tabs.Tab key={further.id} value={further.id}>
                  {phrase(further.title)}
                </Tabs.Tab>
              ))}
              <Tabs.Tab value="history">{t('record.tabs.history')}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="essentials">
              {Figures && <Figures {...part} record={data.record} />}
              <RecordEssentials register={register} record={data.record} labels={data.labels} />
            </Tabs.Panel>
            {tabs.map(({ id, content: Content }) => (
              <Tabs.Panel key={id} value={id}>
                <Content {...part} record={data.record} />
              </Tabs.Panel>
            ))}
            <Tabs.Panel value="history">
              <RecordHistory source={source} recordKey={recordKey} labels={data.labels} />
            </Tabs.Panel>
          </Tabs>
          <div className={styles.acts}>
            {acts.map(Act => (
              <Act
                key={Act.name}
                record={data.record}
                version={data.version}
                refusal={data.acts.edit?.sentence}
                onSaved={said => void onSaved(said)}
              />
            ))}
            <ActButton refusal={data.acts.edit?.sentence} onAct={() => setDoing('editing')}>
              {t('record.edit')}
            </ActButton>
            <RenameAct source={source} recordKey={recordKey} stored={data} onRenamed={onStep} />
            {canEnd(register) && (
              <ActButton refusal={data.acts.end?.sentence} onAct={() => setDoing('ending')}>
                {t('record.end')}
              </ActButton>
            )}
          </div>
        </>
      )}
      {data && doing === 'ending' && (
        <EndDialog
          source={source}
          records={[{ key: recordKey, version: data.version }]}
          name={nameOf(register, data.record, data.labels)}
          onClose={() => setDoing('reading')}
          onEnded={version => void onSaved(t('end.done'), { before: data.record, version })}
        />
      )}
    </section>
  )
}
