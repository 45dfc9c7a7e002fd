import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../ui/language/language.ts'
import { useRegisterBook } from '../ui/registers/register-book.ts'
import styles from './exchange.module.css'
import { bringsNothing, countChanges, type ImportRun } from './import-run.ts'

/** What a person should know first: whether the file can be brought in, and what comes of it. */
export function ImportVerdict({ run }: { readonly run: ImportRun }) {
  const { t } = useTranslation('office')
  if (run.state === 'applied')
    return <Verdict tone="good" title={t('imports.applied')} text={t('imports.appliedText')} />
  if (run.state === 'cancelled') return <Verdict tone="plain" title={t('imports.cancelled')} />
  if (run.problem !== null) return <Verdict tone="bad" title={t('imports.unreadable')} text={run.problem} />
  const errors = run.issues.filter(({ severity }) => severity === 'error').length
  if (errors > 0) {
    return (
      <Verdict tone="bad" title={t('imports.errorsFirst', { count: errors })} text={t('imports.fixFirst')} />
    )
  }
  if (run.foreign.length > 0) return <ForeignVerdict run={run} />
  if (run.curriculum && run.curriculum.placement === null) {
    return <Verdict tone="plain" title={t('imports.placeFirst')} text={t('imports.notYet')} />
  }
  if (bringsNothing(run)) return <NothingVerdict run={run} />
  return (
    <Verdict
      tone="plain"
      title={t('imports.willChange', { count: countChanges(run) })}
      text={[
        t('imports.notYet'),
        run.kept > 0 && t('imports.kept', { count: run.kept }),
        run.contested > 0 && t('imports.contested', { count: run.contested }),
      ]
        .filter(Boolean)
        .join(' ')}
    />
  )
}

function NothingVerdict({ run }: { readonly run: ImportRun }) {
  const { t } = useTranslation('office')
  const isEmpty = run.issues.some(({ code }) => code === 'workbook.no-records')
  const kept = run.kept > 0 ? t('imports.kept', { count: run.kept }) : undefined
  return isEmpty ? (
    <Verdict tone="plain" title={t('imports.empty')} text={t('imports.emptyText')} />
  ) : (
    <Verdict tone="good" title={t('imports.nothing')} text={kept} />
  )
}

function ForeignVerdict({ run: { foreign } }: { readonly run: ImportRun }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const book = useRegisterBook()
  const reasons = [...new Set(foreign.map(({ text }) => text))]
  const line = ({ register, keys, count }: ImportRun['foreign'][number]) =>
    t('imports.foreignKeys', {
      register: book.get(register)?.register.title[language] ?? register,
      keys: keys.slice(0, NAMED).join(', ').replaceAll('~', ' ') + (count > NAMED ? ' …' : ''),
      count,
    })
  return (
    <Verdict tone="bad" title={t('imports.foreign')} text={t('imports.foreignText')}>
      {reasons.map(reason => (
        <div key={reason}>
          <p>{reason}</p>
          <ul>
            {foreign
              .filter(({ text }) => text === reason)
              .map(records => (
                <li key={records.register}>{line(records)}</li>
              ))}
          </ul>
        </div>
      ))}
    </Verdict>
  )
}

/** So many records of a register are named. */
const NAMED = 4

interface VerdictProps {
  readonly tone: 'good' | 'plain' | 'bad'
  readonly title: string
  readonly text?: string | undefined
  readonly children?: ReactNode
}

function Verdict({ tone, title, text, children }: VerdictProps) {
  return (
    <div className={styles.verdict} data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      <p className={styles.verdictTitle}>{title}</p>
      {text && <p>{text}</p>}
      {children}
    </div>
  )
}
