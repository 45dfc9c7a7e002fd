import { Button, Group, Progress } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type DragEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../app/paths.ts'
import { useGo } from '../ui/navigation/use-go.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import styles from './exchange.module.css'
import { sendFile } from './send-file.ts'

/** A place to choose a file or drop it; what it holds is then shown on a page of its own. */
export function FileDrop({ label }: { readonly label: string }) {
  const { t } = useTranslation('office')
  const go = useGo()
  const chooser = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [sent, setSent] = useState(0)
  const sending = useMutation({
    mutationFn: (file: File) => sendFile(file, setSent),
    onSuccess: id => go(paths.importRun(id)),
  })
  const take = (files: FileList | null) => {
    const [file] = files ?? []
    if (!file) return
    setSent(0)
    sending.mutate(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <section
      className={styles.drop}
      aria-label={label}
      data-over={isOver || undefined}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Group>
        <Button loading={sending.isPending} onClick={() => chooser.current?.click()}>
          {label}
        </Button>
        <span className={styles.quiet}>{t('imports.drop')}</span>
      </Group>
      {sending.isPending && (
        <div className={styles.progress} role="status">
          <span>{t('imports.sending', { percent: Math.round(sent * 100) })}</span>
          <Progress value={sent * 100} aria-hidden />
        </div>
      )}
      {sending.error && <ProblemNote error={sending.error} />}
      <input
        ref={chooser}
        hidden
        type="file"
        accept=".xlsx,.xlsm,.plx,.xml"
        aria-label={label}
        onChange={event => {
          take(event.currentTarget.files)
          event.currentTarget.value = ''
        }}
      />
    </section>
  )
}
