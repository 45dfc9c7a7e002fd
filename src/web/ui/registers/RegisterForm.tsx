import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemError } from '#contract/http/call.ts'
import type { Problem } from '#contract/http/problem.ts'
import type { AnyRecord } from '#domain/values/register.ts'
import { useLanguage } from '../language/language.ts'
import { useWarningOnLeaving } from '../navigation/use-warning-on-leaving.ts'
import { ProblemNote } from '../parts/ProblemNote.tsx'
import { dropDraft } from './draft.ts'
import { FormField } from './FormField.tsx'
import styles from './RegisterForm.module.css'
import { columnsOf, type Labels, type RegisterSource } from './register-source.ts'
import { useRecordForm } from './use-record-form.ts'
import { writeCell } from './write-cell.ts'

interface Props {
  readonly source: RegisterSource
  /** The record's key; missing for a new record. */
  readonly recordKey?: string
  /** The record as it is stored; for a new one, what the list's filters make likely. */
  readonly stored?: AnyRecord
  readonly labels: Labels
  readonly save: (record: AnyRecord) => Promise<void>
  readonly onSaved: () => void
  readonly onCancel: () => void
  /** Called when somebody else has changed the record in the meantime. */
  readonly onConflict?: (problem: Problem, mine: AnyRecord) => void
}

/** A form over all columns of a register: fields are checked when they are left, and all at once when saving. */
export function RegisterForm(props: Props) {
  const { source, recordKey, stored, labels } = props
  const { t } = useTranslation('office')
  const language = useLanguage()
  const element = useRef<HTMLFormElement>(null)
  const form = useRecordForm(source, recordKey, stored)
  const saving = useMutation({
    mutationFn: props.save,
    onSuccess: () => {
      dropDraft(source.register.name, recordKey)
      props.onSaved()
    },
    onError: error => {
      if (!(error instanceof ProblemError)) return
      if (error.problem.status === 412) props.onConflict?.(error.problem, form.values)
      else if (error.problem.issues) form.showIssues(error.problem.issues)
    },
  })
  useWarningOnLeaving(form.isChanged)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wrong = form.check()
    if (wrong) focusField(element.current, wrong)
    else saving.mutate(form.values)
  }
  const wrong = Object.keys(form.issues).length
  return (
    <form ref={element} className={styles.form} onSubmit={submit} noValidate>
      {form.isRestored && (
        <div className={styles.restored} role="status">
          {t('form.restored')}
          <Button size="compact-xs" variant="default" onClick={form.discard}>
            {t('form.discard')}
          </Button>
        </div>
      )}
      {columnsOf(source.register).map(([name, column]) => (
        <FormField
          key={name}
          name={name}
          column={column}
          value={form.values[name] ?? null}
          issue={form.issues[name]}
          fixed={
            recordKey !== undefined && source.register.key.includes(name) ? t('form.keyFixed') : undefined
          }
          reads={writeCell(column, stored?.[name], labels, language)}
          onChange={value => form.set(name, value)}
          onLeave={() => form.leave(name)}
        />
      ))}
      {saving.error && !isConflict(saving.error) && <ProblemNote error={saving.error} />}
      <div className={styles.actions}>
        <Button type="submit" loading={saving.isPending}>
          {t('form.save')}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            form.discard()
            props.onCancel()
          }}
        >
          {t('form.cancel')}
        </Button>
        <span className={styles.unsaved} role="status">
          {wrong > 0 ? t('form.issues', { count: wrong }) : form.isChanged ? t('form.unsaved') : ''}
        </span>
      </div>
    </form>
  )
}

const isConflict = (error: Error): boolean => error instanceof ProblemError && error.problem.status === 412

function focusField(form: HTMLFormElement | null, name: string): void {
  form?.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`)?.focus()
}
