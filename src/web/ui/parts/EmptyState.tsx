import type { ReactNode } from 'react'
import styles from './parts.module.css'

interface Props {
  readonly title: string
  readonly text: string
  /** The act or acts to begin with. */
  readonly children?: ReactNode
}

/** An empty place that says what it will show and how to begin. */
export function EmptyState({ title, text, children }: Props) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  )
}
