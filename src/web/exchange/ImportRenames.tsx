import { Checkbox } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { declineRenames } from '#contract/exchange/exchange.contract.ts'
import { isRegisterName } from '#domain/exchange/cluster-workbook.ts'
import { call } from '../ui/http/call.ts'
import { useLanguage } from '../ui/language/language.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { useRegisterBook } from '../ui/registers/register-book.ts'
import styles from './exchange.module.css'
import type { ImportRun } from './import-run.ts'

type LikelyRename = ImportRun['renames'][number]

/** Asks of each record that seems to come under another code whether it is the same. */
export function ImportRenames({ run }: { readonly run: ImportRun }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const book = useRegisterBook()
  const client = useQueryClient()
  const deciding = useMutation({
    mutationFn: (declined: readonly LikelyRename[]) =>
      call(declineRenames, { params: { id: run.id }, body: { declined: declined.flatMap(asRename) } }),
    onSuccess: after => client.setQueryData(['import', run.id], after),
  })
  const turn = (rename: LikelyRename) => {
    const now = run.renames.filter(({ accepted }) => !accepted)
    deciding.mutate(rename.accepted ? [...now, rename] : now.filter(other => other !== rename))
  }
  return (
    <section>
      <h2 className={styles.section}>{t('imports.renames')}</h2>
      <p className={styles.prose}>{t('imports.renamesHelp')}</p>
      {run.renames.map(rename => (
        <Checkbox
          key={`${rename.register} ${rename.from} ${rename.to}`}
          my={6}
          checked={rename.accepted}
          disabled={run.state !== 'ready' || deciding.isPending}
          onChange={() => turn(rename)}
          label={t('imports.rename', {
            register: book.get(rename.register)?.register.one[language] ?? rename.register,
            name: run.labels[rename.register]?.[rename.to] ?? '',
            from: rename.from.replaceAll('~', ' · '),
            to: rename.to.replaceAll('~', ' · '),
          })}
        />
      ))}
      {deciding.error && <ProblemNote error={deciding.error} />}
    </section>
  )
}

const asRename = ({ register, from, to }: LikelyRename) =>
  isRegisterName(register) ? [{ register, from, to }] : []
