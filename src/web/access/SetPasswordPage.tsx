import '@mantine/core/styles.css'
import { Button, PasswordInput, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { setPassword } from '#contract/access/access.contract.ts'
import { paths } from '../app/paths.ts'
import { call } from '../ui/http/call.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import styles from './access.module.css'

const SHORTEST = 10

/** Setting a password by the link that an administrator made. */
export function SetPasswordPage() {
  const { t } = useTranslation()
  const { searchStr } = useLocation()
  const token = new URLSearchParams(searchStr).get('token')
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [asked, setAsked] = useState(false)
  const saving = useMutation({
    mutationFn: (given: string) => call(setPassword, { body: { token: given, password: first } }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (token && first.length >= SHORTEST && first === second) saving.mutate(token)
  }
  if (saving.isSuccess)
    return (
      <section className={styles.narrow}>
        <h1>{t('password.title')}</h1>
        <p role="status">{t('password.done')}</p>
        <PageLink href={paths.signIn()}>{t('nav.signIn')}</PageLink>
      </section>
    )
  return (
    <section className={styles.narrow}>
      <h1>{t('password.title')}</h1>
      {token ? (
        <form onSubmit={submit} noValidate>
          <Stack gap="sm">
            <PasswordInput
              label={t('password.first')}
              description={t('password.rule')}
              autoComplete="new-password"
              value={first}
              onChange={event => setFirst(event.currentTarget.value)}
              error={asked && first.length < SHORTEST ? t('password.short') : undefined}
            />
            <PasswordInput
              label={t('password.second')}
              autoComplete="new-password"
              value={second}
              onChange={event => setSecond(event.currentTarget.value)}
              error={asked && first !== second ? t('password.differ') : undefined}
            />
            {saving.error && <ProblemNote error={saving.error} />}
            <Button type="submit" loading={saving.isPending}>
              {t('password.submit')}
            </Button>
          </Stack>
        </form>
      ) : (
        <p role="alert">{t('password.noToken')}</p>
      )}
    </section>
  )
}
