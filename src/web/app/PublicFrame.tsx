import { Outlet, useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseLanguage, useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { useGo } from '../ui/navigation/use-go.ts'
import styles from './PublicFrame.module.css'
import { paths } from './paths.ts'
import { useMe } from './session.ts'

/** Around the pages that anyone may read: the name, the few sections, the language and the way in. */
export function PublicFrame({ children = <Outlet /> }: { readonly children?: ReactNode }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { pathname } = useLocation()
  const me = useMe()
  const go = useGo()
  const link = (href: string, words: string) => (
    <PageLink href={href} aria-current={pathname === href ? 'page' : undefined}>
      {words}
    </PageLink>
  )
  const isSignedIn = Boolean(me.data?.account)
  // An empty installation has nothing to show yet but the form of its first administrator.
  const isLed = me.data?.setUp === false && pathname !== paths.setup()
  useEffect(() => {
    if (isLed) go(paths.setup(), { replace: true })
  }, [isLed, go])
  return (
    <>
      <a className="skip-link" href="#content">
        {t('skipToContent')}
      </a>
      <header className={`${styles.header} no-print`}>
        <PageLink className={styles.name} href={paths.passport()}>
          {t('product')}
        </PageLink>
        <nav className={styles.nav} aria-label={t('nav.label')}>
          {link(paths.passport(), t('nav.passport'))}
          {link(paths.catalogue(), t('nav.catalogue'))}
          {link(paths.publicTimetables(), t('nav.timetable'))}
        </nav>
        <div className={styles.tools}>
          <button
            type="button"
            lang={language === 'ru' ? 'en' : 'ru'}
            title={t('language.switchTo')}
            onClick={() => void chooseLanguage(language === 'ru' ? 'en' : 'ru')}
          >
            {t('language.other')}
          </button>
          {link(isSignedIn ? paths.today() : paths.signIn(), t(isSignedIn ? 'nav.office' : 'nav.signIn'))}
        </div>
      </header>
      <main id="content" className={styles.main} tabIndex={-1}>
        {isLed ? null : children}
      </main>
    </>
  )
}
