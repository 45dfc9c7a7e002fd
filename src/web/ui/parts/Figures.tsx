import { PageLink } from '../navigation/PageLink.tsx'
import styles from './Figures.module.css'

/** A figure with what it counts and where the records behind it are. */
export interface Figure {
  readonly href: string
  readonly written: string
  readonly title: string
}

/** Figures side by side, each leading to the records that it counts. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  if (figures.length === 0) return null
  return (
    <ul className={styles.figures}>
      {figures.map(({ href, written, title }) => (
        <li key={title}>
          <PageLink href={href}>
            <strong>{written}</strong>
            <span>{title}</span>
          </PageLink>
        </li>
      ))}
    </ul>
  )
}
