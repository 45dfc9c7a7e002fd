import { Button, Tooltip } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { urlOf } from '#contract/http/call.ts'
import { download } from '../http/download.ts'
import type { RegisterSource } from './register-source.ts'

interface Props {
  readonly source: RegisterSource
  readonly query: Readonly<Record<string, string>>
  readonly label?: string
}

/** Downloads the list as a spreadsheet, narrowed and ordered as the list is. */
export function ExportButton({ source, query, label }: Props) {
  const { t } = useTranslation('office')
  const [busy, setBusy] = useState(false)
  const fetchFile = async () => {
    setBusy(true)
    try {
      await download(urlOf(source.contract.workbook, { query }), `${source.register.name}.xlsx`)
    } catch (error) {
      notifications.show({
        color: 'red',
        title: t('list.exportFailed'),
        message: String((error as Error).message),
      })
    } finally {
      setBusy(false)
    }
  }
  return (
    <Tooltip label={t('list.exportHelp')}>
      <Button variant="default" loading={busy} onClick={() => void fetchFile()}>
        {label ?? t('list.export')}
      </Button>
    </Tooltip>
  )
}
