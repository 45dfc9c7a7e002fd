import { useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { isSeenBy } from './may.ts'
import { paths } from './paths.ts'
import styles from './Rail.module.css'
import { type RailPage, rail } from './rail.ts'
import type { Me } from './session.ts'

/** The left rail: the pages grouped by what people do, as far as the role sees them. */
export function Rail({ me }: { readonly me: Me }) {
  const { t } = useTranslation('office')
  const { pathname } = useLocation()
  const role = me.assignment?.role
  const groups = rail.map(group => ({ ...group, pages: group.pages.filter(page => isSeenBy(role, page)) }))
  return (
    <nav aria-label={t('rail.label')}>
      {groups.map(group =>
        group.pages.length === 0 ? null : (
          <div key={group.name} className={styles.group}>
            {group.name !== 'today' && <div className={styles.heading}>{t(`rail.groups.${group.name}`)}</div>}
            {group.pages.map(page => (
              <PageLink
                key={page.name}
                className={styles.link}
                href={page.href}
                aria-current={isHere(page, pathname) ? 'page' : undefined}
              >
                {t(`rail.pages.${page.name}`)}
              </PageLink>
            ))}
          </div>
        ),
      )}
    </nav>
  )
}

function isHere(page: RailPage, pathname: string): boolean {
  const roots = page.registers?.map(name => paths.register(name)) ?? [page.href]
  return roots.some(root => pathname === root || (root !== '/' && pathname.startsWith(`${root}/`)))
}
