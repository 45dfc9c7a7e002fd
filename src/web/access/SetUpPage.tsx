import '@mantine/core/styles.css'
import { Button, Fieldset, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { setUp } from '#contract/access/access.contract.ts'
import { ProblemError } from '#contract/http/call.ts'
import { paths } from '../app/paths.ts'
import { beginSession, useMe } from '../app/session.ts'
import { call } from '../ui/http/call.ts'
import { useSay } from '../ui/language/use-say.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { useGo } from '../ui/navigation/use-go.ts'
import { EmptyState } from '../ui/parts/EmptyState.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import styles from './access.module.css'

const BLANK = {
  cluster: { code: '', name: '', industry: '', region: '' },
  organisation: { code: '', name: '', shortName: '', municipality: '' },
  administrator: { surname: '', givenName: '', login: '', password: '' },
}

/** The one form of an empty installation: the cluster, its base organisation and the first administrator. */
export function SetUpPage() {
  const { t } = useTranslation()
  const say = useSay('public')
  const go = useGo()
  const me = useMe()
  const required = (value: string) => (value.trim() ? null : t('setup.required'))
  const form = useForm({
    initialValues: BLANK,
    validateInputOnBlur: true,
    validate: {
      cluster: { code: required, name: required, industry: required, region: required },
      organisation: { code: required, name: required, shortName: required, municipality: required },
      administrator: {
        surname: required,
        givenName: required,
        login: value => (/^\S+@\S+\.\S+$/.test(value) ? null : t('setup.needEmail')),
        password: value => (value.length >= 10 ? null : t('password.short')),
      },
    },
  })
  const creating = useMutation({
    mutationFn: (values: typeof BLANK) => call(setUp, { body: values }),
    onSuccess: async () => {
      await beginSession()
      go(paths.imports())
    },
    onError: error => {
      if (!(error instanceof ProblemError)) return
      for (const { path, message } of error.problem.issues ?? []) form.setFieldError(path, message)
    },
  })
  const field = (path: string) => ({
    label: say(`setup.fields.${path}`),
    description: say(`setup.help.${path}`),
    required: true,
    withAsterisk: false,
    ...(form.getInputProps(path) as object),
  })
  if (me.data?.setUp && creating.isIdle)
    return (
      <EmptyState title={t('setup.doneTitle')} text={t('setup.doneText')}>
        <PageLink href={paths.signIn()}>{t('nav.signIn')}</PageLink>
      </EmptyState>
    )
  return (
    <section className={styles.wide}>
      <h1>{t('setup.title')}</h1>
      <p className={styles.note}>{t('setup.intro')}</p>
      <form onSubmit={form.onSubmit(values => creating.mutate(values))} noValidate>
        <Stack>
          <Fieldset className={styles.part} legend={t('setup.cluster')}>
            <TextInput {...field('cluster.name')} />
            <TextInput {...field('cluster.code')} />
            <TextInput {...field('cluster.industry')} />
            <TextInput {...field('cluster.region')} />
          </Fieldset>
          <Fieldset className={styles.part} legend={t('setup.organisation')}>
            <TextInput {...field('organisation.name')} />
            <TextInput {...field('organisation.shortName')} />
            <TextInput {...field('organisation.code')} />
            <TextInput {...field('organisation.municipality')} />
          </Fieldset>
          <Fieldset className={styles.part} legend={t('setup.administrator')}>
            <TextInput {...field('administrator.surname')} autoComplete="family-name" />
            <TextInput {...field('administrator.givenName')} autoComplete="given-name" />
            <TextInput {...field('administrator.login')} type="email" autoComplete="username" />
            <PasswordInput
              {...field('administrator.password')}
              description={t('password.rule')}
              autoComplete="new-password"
            />
          </Fieldset>
          {creating.error && <ProblemNote error={creating.error} />}
          <Button type="submit" loading={creating.isPending}>
            {t('setup.submit')}
          </Button>
        </Stack>
      </form>
    </section>
  )
}
