import { TextInput } from '@mantine/core'
import { useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { paths } from '../app/paths.ts'
import { useGo } from '../ui/navigation/use-go.ts'

/** The search of the accounts as the address holds it, and how to change it. */
export function useAccountSearch(): readonly [search: string, setSearch: (search: string) => void] {
  const go = useGo()
  const { searchStr } = useLocation()
  const search = new URLSearchParams(searchStr).get('q') ?? ''
  const setSearch = (next: string) => {
    const query = next === '' ? '' : `?${new URLSearchParams({ q: next })}`
    go(`${paths.accounts()}${query}`, { replace: true })
  }
  return [search, setSearch]
}

interface Props {
  readonly search: string
  readonly onSearch: (search: string) => void
}

/** Where the words are typed by which an account is found. */
export function AccountSearch({ search, onSearch }: Props) {
  const { t } = useTranslation('office')
  return (
    <TextInput
      type="search"
      w={300}
      aria-label={t('accounts.search')}
      placeholder={t('accounts.search')}
      value={search}
      onChange={event => onSearch(event.currentTarget.value)}
    />
  )
}
