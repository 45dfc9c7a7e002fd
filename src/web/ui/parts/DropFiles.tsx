import { Button, Group, Progress } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type DragEvent, useRef, useState } from 'react'
import styles from './DropFiles.module.css'
import { ProblemNote } from './ProblemNote.tsx'

interface Props {
  readonly label: string
  /** What else may be done than pressing the button. */
  readonly hint: string
  /** The endings of the files that are meant. */
  readonly accept: string
  readonly isMultiple?: boolean
  /** Sends the files, telling which part is sent; gives the id of what is made of them. */
  readonly send: (files: readonly File[], onSent: (part: number) => void) => Promise<string>
  readonly onSent: (id: string) => void
  readonly say: (percent: number) => string
}

/** A place to choose files or drop them. */
export function DropFiles({ label, hint, accept, isMultiple = false, send, onSent, say }: Props) {
  const chooser = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [sent, setSent] = useState(0)
  const sending = useMutation({
    mutationFn: (files: readonly File[]) => send(files, setSent),
    onSuccess: onSent,
  })
  const take = (list: FileList | null) => {
    const files = isMultiple ? [...(list ?? [])] : [...(list ?? [])].slice(0, 1)
    if (files.length === 0) return
    setSent(0)
    sending.mutate(files)
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
        <span className={styles.hint}>{hint}</span>
      </Group>
      {sending.isPending && (
        <div className={styles.progress} role="status">
          <span>{say(Math.round(sent * 100))}</span>
          <Progress value={sent * 100} aria-hidden />
        </div>
      )}
      {sending.error && <ProblemNote error={sending.error} />}
      <input
        ref={chooser}
        hidden
        type="file"
        accept={accept}
        multiple={isMultiple}
        aria-label={label}
        onChange={event => {
          take(event.currentTarget.files)
          event.currentTarget.value = ''
        }}
      />
    </section>
  )
}
