import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { accounts, makePasswordLink } from '#contract/access/access.contract.ts'
import { roleWords } from '#domain/access/role.ts'
import { writeDateShort } from '../ui/format/dates.ts'
import { useActing } from '../ui/http/acting.ts'
import { call } from '../ui/http/call.ts'
import { useLanguage } from '../ui/language/language.ts'
import { EmptyState } from '../ui/parts/EmptyState.tsx'
import { Page } from '../ui/parts/Page.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import { AccountForm } from './AccountForm.tsx'
import { AccountSearch, useAccountSearch } from './AccountSearch.tsx'
import { EndRoleDialog } from './EndRoleDialog.tsx'
import { type Account, findAccounts } from './find-accounts.ts'

/** Who signs in, and in which roles: an administrator opens accounts, gives and ends roles, makes password links. */
export function AccountsPage() {
  const { t } = useTranslation('office')
  const acting = useActing()
  const [giving, setGiving] = useState<Account | 'new'>()
  const [ending, setEnding] = useState<string>()
  const all = useQuery({
    queryKey: ['accounts', acting],
    queryFn: ({ signal }) => call(accounts, {}, signal),
  })
  const linking = useMutation({
    mutationFn: (id: string) => call(makePasswordLink, { params: { id } }),
    onSuccess: () => notifications.show({ message: t('accounts.linkMade') }),
  })
  const [search, setSearch] = useAccountSearch()
  const found = findAccounts(all.data?.items ?? [], search)
  const error = all.error ?? linking.error
  const refresh = () => {
    setGiving(undefined)
    setEnding(undefined)
    void all.refetch()
  }
  return (
    <Page title={t('accounts.title')} intro={t('accounts.intro')}>
      <Group mb="md">
        <AccountSearch search={search} onSearch={setSearch} />
        <Button onClick={() => setGiving('new')}>{t('accounts.makeAccount')}</Button>
      </Group>
      {error && <ProblemNote error={error} />}
      {all.isPending && <Skeleton />}
      {all.data && found.length === 0 && (
        <EmptyState title={t('accounts.nobody')} text={t('accounts.nobodyText', { search })}>
          <Button onClick={() => setSearch('')}>{t('list.clearAll')}</Button>
        </EmptyState>
      )}
      {found.length > 0 && (
        <SimpleTable
          caption={t('accounts.title')}
          columns={[
            { name: 'person', title: t('accounts.person') },
            { name: 'login', title: t('accounts.email') },
            { name: 'roles', title: t('accounts.role') },
            { name: 'acts', title: '' },
          ]}
          rows={found.map(account => ({
            id: account.id,
            cells: {
              person: account.name,
              login: account.login,
              roles: <Roles account={account} onEnd={setEnding} />,
              acts: (
                <Group gap={6}>
                  <Button size="compact-sm" variant="default" onClick={() => setGiving(account)}>
                    {t('accounts.add')}
                  </Button>
                  <Button size="compact-sm" variant="default" onClick={() => linking.mutate(account.id)}>
                    {t('accounts.link')}
                  </Button>
                </Group>
              ),
            },
          }))}
        />
      )}
      {giving && (
        <AccountForm
          {...(giving === 'new' ? {} : { account: { id: giving.id, name: giving.name } })}
          onClose={() => setGiving(undefined)}
          onDone={refresh}
        />
      )}
      {ending && <EndRoleDialog assignment={ending} onClose={() => setEnding(undefined)} onDone={refresh} />}
    </Page>
  )
}

function Roles({
  account,
  onEnd,
}: {
  readonly account: Account
  readonly onEnd: (assignment: string) => void
}) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  return account.assignments.map(({ id, role, organisationName, startsOn, endsOn }) => (
    <Group key={id} gap={8} wrap="nowrap" justify="space-between">
      <span>
        {roleWords[role][language]} · {organisationName} · {writeDateShort(startsOn)}–
        {endsOn ? writeDateShort(endsOn) : ''}
      </span>
      {endsOn === null && (
        <Button size="compact-xs" variant="subtle" flex="none" onClick={() => onEnd(id)}>
          {t('accounts.endRole')}
        </Button>
      )}
    </Group>
  ))
}
