import { Button, Menu, Select, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { spotlight } from '@mantine/spotlight'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { roleWords } from '#domain/access/role.ts'
import type { Language } from '#domain/values/text.ts'
import { actAs } from '../ui/http/acting.ts'
import { queryClient } from '../ui/http/query-client.ts'
import { chooseLanguage, useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { useGo } from '../ui/navigation/use-go.ts'
import { useIsNarrow } from '../ui/navigation/use-is-narrow.ts'
import { BusinessDate } from './BusinessDate.tsx'
import styles from './Header.module.css'
import { paths } from './paths.ts'
import { leave, type Me } from './session.ts'

interface Props {
  readonly me: Me
  /** The button that opens the rail on a small screen. */
  readonly menu: ReactNode
}

/** The header: which cluster, in which role and organisation, on which day; the search, the language, the person. */
export function Header({ me, menu }: Props) {
  const { t } = useTranslation('office')
  // Beside the date of the demonstration a phone has room for one word.
  const isShort = useIsNarrow() && me.demo
  return (
    <header className={`${styles.header} no-print`}>
      {menu}
      <PageLink className={styles.name} href={paths.today()}>
        {t('product', { ns: 'public' })}
      </PageLink>
      <span className={styles.cluster} title={me.assignment?.clusterName}>
        {me.assignment?.clusterName}
      </span>
      <button
        type="button"
        className={styles.search}
        aria-label={isShort ? t('header.search') : undefined}
        onClick={spotlight.open}
      >
        <span>{t(isShort ? 'header.searchShort' : 'header.search')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <div className={styles.tools}>
        {me.demo && <BusinessDate today={me.businessDate} />}
        <RoleChoice me={me} />
        <LanguageButton />
        <AccountMenu me={me} />
      </div>
    </header>
  )
}

function RoleChoice({ me }: { readonly me: Me }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const words = me.assignments.map(({ id, role, organisationName }) => ({
    value: id,
    label: `${roleWords[role][language]} · ${organisationName}`,
  }))
  if (words.length < 2) return <span className={styles.role}>{words[0]?.label}</span>
  return (
    <Select
      className={styles.choice}
      aria-label={t('header.acting')}
      data={words}
      value={me.assignment?.id ?? null}
      onChange={assignment => actAs({ assignment })}
      allowDeselect={false}
    />
  )
}

/** Switches the language, and asks anew for what the server says in words. */
async function speak(language: Language): Promise<void> {
  await chooseLanguage(language)
  await queryClient.invalidateQueries()
}

function LanguageButton() {
  const { t } = useTranslation()
  const other = useLanguage() === 'ru' ? 'en' : 'ru'
  return (
    <button
      type="button"
      className={styles.language}
      lang={other}
      title={t('language.switchTo')}
      aria-label={t('language.switchTo')}
      onClick={() => void speak(other)}
    >
      {other.toUpperCase()}
    </button>
  )
}

function AccountMenu({ me }: { readonly me: Me }) {
  const { t } = useTranslation('office')
  const go = useGo()
  const { setColorScheme } = useMantineColorScheme()
  const isDark = useComputedColorScheme('light') === 'dark'
  const signOut = async () => {
    await leave()
    go(paths.signIn())
  }
  return (
    <Menu position="bottom-end" shadow="md" width={240}>
      <Menu.Target>
        <Button variant="subtle" color="gray" className={styles.account}>
          {shortName(me.account?.name ?? '')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{me.account?.login}</Menu.Label>
        <Menu.Item onClick={() => go(paths.myCalendar())}>{t('myCalendar.title')}</Menu.Item>
        <Menu.Item onClick={() => go(paths.sessions())}>{t('header.sessions')}</Menu.Item>
        <Menu.Item
          role="menuitemcheckbox"
          aria-checked={isDark}
          onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
        >
          {isDark ? '✓ ' : ''}
          {t('header.theme')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => void signOut()}>{t('header.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** A surname with initials: «Крылова Л. Н.». */
function shortName(name: string): string {
  const [surname = '', ...given] = name.split(' ')
  return [surname, ...given.map(part => `${part.slice(0, 1)}.`)].join('\u00a0')
}
