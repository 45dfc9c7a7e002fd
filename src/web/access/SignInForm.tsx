import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { signIn } from '#contract/access/access.contract.ts'
import { call } from '../ui/http/call.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'

/** Login and password. */
export function SignInForm({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const { t } = useTranslation()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [asked, setAsked] = useState(false)
  const signing = useMutation({
    mutationFn: () => call(signIn, { body: { login, password } }),
    onSuccess: onSignedIn,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (login.trim() && password) signing.mutate()
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <TextInput
          label={t('signIn.login')}
          name="login"
          autoComplete="username"
          value={login}
          onChange={event => setLogin(event.currentTarget.value)}
          error={asked && !login.trim() ? t('signIn.needLogin') : undefined}
        />
        <PasswordInput
          label={t('signIn.password')}
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={event => setPassword(event.currentTarget.value)}
          error={asked && !password ? t('signIn.needPassword') : undefined}
        />
        {signing.error && <ProblemNote error={signing.error} />}
        <Button type="submit" loading={signing.isPending}>
          {t('signIn.submit')}
        </Button>
      </Stack>
    </form>
  )
}
