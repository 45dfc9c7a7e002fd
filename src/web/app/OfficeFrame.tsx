import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import 'dayjs/locale/ru'
import { Burger, Drawer } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { useDisclosure } from '@mantine/hooks'
import { Notifications } from '@mantine/notifications'
import { Outlet, useLocation, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { viewKeeper } from '../access/kept-views.api.ts'
import { useLanguage } from '../ui/language/language.ts'
import { addOfficeTexts } from '../ui/language/office-texts.ts'
import { useGo } from '../ui/navigation/use-go.ts'
import { BusinessDayContext } from '../ui/parts/business-day.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import { ViewKeeperContext } from '../ui/registers/kept-views.ts'
import { RegisterBookContext } from '../ui/registers/register-book.ts'
import { Header } from './Header.tsx'
import styles from './OfficeFrame.module.css'
import { Palette } from './Palette.tsx'
import { paths } from './paths.ts'
import { Rail } from './Rail.tsx'
import { registerBook } from './register-book.ts'
import { ServerSilent } from './ServerSilent.tsx'
import { SessionEnded } from './SessionEnded.tsx'
import { type Me, useMe } from './session.ts'

addOfficeTexts()

/** The workplace: for a person who is signed in and acts in a role; anyone else is led to the sign-in. */
export function OfficeFrame() {
  const me = useMe()
  const go = useGo()
  const { history } = useRouter()
  const isStranger = me.data !== undefined && me.data.account === null
  useEffect(() => {
    if (isStranger) go(paths.signIn(history.location.href), { replace: true })
  }, [isStranger, go, history])
  if (!me.data || isStranger)
    return (
      <div className={styles.waiting}>
        {me.error ? <ProblemNote error={me.error} retry={() => void me.refetch()} /> : <Skeleton />}
      </div>
    )
  return <Workplace me={me.data} />
}

function Workplace({ me }: { readonly me: Me }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { pathname } = useLocation()
  const [isMenuOpen, menu] = useDisclosure(false)
  useEffect(() => {
    if (pathname) menu.close()
  }, [pathname, menu.close])
  return (
    <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
      <BusinessDayContext value={me.businessDate}>
        <RegisterBookContext value={registerBook}>
          <ViewKeeperContext value={viewKeeper}>
            <a className="skip-link" href="#content">
              {t('skipToContent', { ns: 'public' })}
            </a>
            <div className={styles.frame}>
              <Header
                me={me}
                menu={
                  <Burger
                    className={styles.burger}
                    opened={isMenuOpen}
                    onClick={menu.toggle}
                    size="sm"
                    aria-label={t('rail.open')}
                  />
                }
              />
              <div className={`${styles.rail} no-print`}>
                <Rail me={me} />
              </div>
              <Drawer opened={isMenuOpen} onClose={menu.close} size={280} title={t('rail.open')}>
                <Rail me={me} />
              </Drawer>
              <main id="content" className={styles.main} tabIndex={-1}>
                {me.assignment ? <Outlet /> : <p>{t('session.noRole')}</p>}
              </main>
            </div>
            <Palette me={me} />
            <SessionEnded />
            <ServerSilent />
            <Notifications position="bottom-right" />
          </ViewKeeperContext>
        </RegisterBookContext>
      </BusinessDayContext>
    </DatesProvider>
  )
}
