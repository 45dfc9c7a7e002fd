import type { ReactNode } from 'react'
import styles from './Page.module.css'

interface Props {
  readonly title: string
  readonly intro?: string
  readonly children: ReactNode
}

/** A page of the workplace that is not a register: its title, a sentence of what it is for, and the rest. */
export function Page({ title, intro, children }: Props) {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      {intro !== undefined && <p className={styles.intro}>{intro}</p>}
      {children}
    </div>
  )
}
