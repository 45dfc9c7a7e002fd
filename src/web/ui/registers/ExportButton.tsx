import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { urlOf } from '#contract/http/call.ts'
import { download } from '../http/download.ts'
import { useSayProblem } from '../language/use-say-problem.ts'
import { ActButton } from '../parts/ActButton.tsx'
import type { RegisterSource } from './register-source.ts'

interface Props {
  readonly source: RegisterSource
  readonly query: Readonly<Record<string, string>>
  /** The columns that the list shows, in their order. */
  readonly columns: readonly string[]
  readonly label?: string
  /** Why it cannot be exported; nothing when it can. */
  readonly refusal?: string | undefined
}

/** Downloads the list as a spreadsheet: narrowed, ordered and with the columns that the list shows. */
export function ExportButton({ source, query, columns, label, refusal }: Props) {
  const { t } = useTranslation('office')
  const sayProblem = useSayProblem()
  const [busy, setBusy] = useState(false)
  const fetchFile = async () => {
    setBusy(true)
    try {
      const asked = { ...query, columns: columns.join(',') }
      await download(urlOf(source.contract.workbook, { query: asked }), `${source.register.name}.xlsx`)
    } catch (error) {
      notifications.show({ color: 'red', title: t('list.exportFailed'), message: sayProblem(error) })
    } finally {
      setBusy(false)
    }
  }
  return (
    <ActButton refusal={refusal} help={t('list.exportHelp')} busy={busy} onAct={() => void fetchFile()}>
      {label ?? t('list.export')}
    </ActButton>
  )
}
