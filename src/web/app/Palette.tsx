import { useDebouncedValue } from '@mantine/hooks'
import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../ui/language/language.ts'
import { useGo } from '../ui/navigation/use-go.ts'
import { NEW_RECORD } from '../ui/registers/RegisterPage.tsx'
import { isSeenBy, mayRead, mayWrite } from './may.ts'
import { paths } from './paths.ts'
import { rail } from './rail.ts'
import { registerBook } from './register-book.ts'
import type { Me } from './session.ts'
import { useFoundRecords } from './use-found-records.ts'

/** How long typing rests before the records are searched; milliseconds. */
const TYPING_REST = 200

/** Everything by its name (Ctrl K): pages, records and what can be added. */
export function Palette({ me }: { readonly me: Me }) {
  const { t } = useTranslation('office')
  const [typed, setTyped] = useState('')
  const [q] = useDebouncedValue(typed.trim(), TYPING_REST)
  const pages = usePages(me)
  const acts = useActs(me)
  const records = useFoundRecords(q)
  const has = (label: string) => label.toLowerCase().includes(typed.trim().toLowerCase())
  const groups: SpotlightActionGroupData[] = [
    { group: t('palette.records'), actions: records },
    { group: t('palette.pages'), actions: pages.filter(page => has(String(page.label))) },
    {
      group: t('palette.acts'),
      actions: typed.trim() ? acts.filter(act => has(String(act.label))).slice(0, 6) : [],
    },
  ]
  return (
    <Spotlight
      actions={groups}
      query={typed}
      onQueryChange={setTyped}
      filter={(_, all) => all}
      nothingFound={typed.trim().length < 2 ? t('palette.typeMore') : t('palette.nothing')}
      searchProps={{ placeholder: t('palette.placeholder'), 'aria-label': t('palette.placeholder') }}
      shortcut={['mod + K']}
      scrollable
      maxHeight={440}
    />
  )
}

function usePages(me: Me) {
  const { t } = useTranslation('office')
  const go = useGo()
  const role = me.assignment?.role
  return rail.flatMap(group =>
    group.pages
      .filter(page => isSeenBy(role, page))
      .map(page => ({
        id: page.href,
        label: t(`rail.pages.${page.name}`),
        description: t(`rail.groups.${group.name}`),
        onClick: () => go(page.href),
      })),
  )
}

function useActs(me: Me) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const go = useGo()
  const role = me.assignment?.role
  return [...registerBook.values()]
    .filter(({ register }) => mayRead(role, register.name) && mayWrite(role, register.name))
    .map(({ register }) => ({
      id: `create ${register.name}`,
      label: t('palette.create', { what: register.one[language] }),
      onClick: () => go(paths.record(register.name, NEW_RECORD)),
    }))
}
