import { Button, Group, SegmentedControl, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { type DragEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clusterWorkbookFile, upload, workbookTemplate } from '#contract/exchange/exchange.contract.ts'
import { urlOf } from '#contract/http/call.ts'
import { paths } from '../app/paths.ts'
import { call } from '../ui/http/call.ts'
import { download } from '../ui/http/download.ts'
import { useGo } from '../ui/navigation/use-go.ts'
import { Page } from '../ui/parts/Page.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import styles from './exchange.module.css'

const KINDS = { workbook: '.xlsx', curriculum: '.plx', calendar: '.xml' } as const

type Kind = keyof typeof KINDS

/** Bringing files into the registers and taking the registers out as a file. */
export function ImportsPage() {
  const { t } = useTranslation('office')
  const go = useGo()
  const chooser = useRef<HTMLInputElement>(null)
  const [kind, setKind] = useState<Kind>('workbook')
  const [isOver, setOver] = useState(false)
  const sending = useMutation({
    mutationFn: (file: File) => call(upload, { body: formOf(kind, file) as never }),
    onSuccess: ({ id }) => go(paths.importRun(id)),
  })
  const take = (files: FileList | null) => {
    const [file] = files ?? []
    if (file) sending.mutate(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  const fetchFile = (url: string, name: string) =>
    download(url, name).catch((error: Error) => {
      notifications.show({ color: 'red', title: t('list.exportFailed'), message: error.message })
    })
  return (
    <Page title={t('imports.title')} intro={t('imports.intro')}>
      <Stack align="flex-start">
        <SegmentedControl
          value={kind}
          onChange={value => setKind(value as Kind)}
          data={[
            { value: 'workbook', label: t('imports.workbook') },
            { value: 'curriculum', label: t('imports.curriculum') },
            { value: 'calendar', label: t('imports.calendar') },
          ]}
        />
        <section
          className={styles.drop}
          aria-label={t('imports.choose')}
          data-over={isOver || undefined}
          onDragOver={event => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <p>{t(`imports.${kind}Help`)}</p>
          <Group>
            <Button loading={sending.isPending} onClick={() => chooser.current?.click()}>
              {t('imports.choose')}
            </Button>
            <span className={styles.quiet}>{t('imports.drop')}</span>
          </Group>
          <input
            ref={chooser}
            hidden
            type="file"
            accept={KINDS[kind]}
            aria-label={t('imports.choose')}
            onChange={event => {
              take(event.currentTarget.files)
              event.currentTarget.value = ''
            }}
          />
        </section>
        {sending.error && <ProblemNote error={sending.error} />}
        <Group>
          <Button
            variant="default"
            onClick={() => void fetchFile(urlOf(workbookTemplate, {}), 'kuznitsa-template.xlsx')}
          >
            {t('imports.template')}
          </Button>
          <Button
            variant="default"
            onClick={() => void fetchFile(urlOf(clusterWorkbookFile, {}), 'kuznitsa-cluster.xlsx')}
          >
            {t('imports.exportAll')}
          </Button>
        </Group>
      </Stack>
    </Page>
  )
}

/** The kind stands before the file, so that the server knows how to read what follows. */
function formOf(kind: Kind, file: File): FormData {
  const form = new FormData()
  form.append('kind', kind)
  form.append('file', file)
  return form
}
