import '@mantine/core/styles.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { personas, signInAsPersona } from '#contract/access/access.contract.ts'
import { roleWords } from '#domain/access/role.ts'
import { paths } from '../app/paths.ts'
import { beginSession, useMe } from '../app/session.ts'
import { call } from '../ui/http/call.ts'
import { useLanguage } from '../ui/language/language.ts'
import { useGo } from '../ui/navigation/use-go.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import styles from './access.module.css'
import { SignInForm } from './SignInForm.tsx'

/** Signing in; on demo data, also as an invented person with one click. */
export function SignInPage() {
  const { t } = useTranslation()
  const go = useGo()
  const { searchStr } = useLocation()
  const me = useMe()
  const enter = async (assignment?: string) => {
    await beginSession(assignment)
    go(ownAddress(new URLSearchParams(searchStr).get('next')))
  }
  return (
    <div className={styles.columns}>
      <section className={styles.narrow}>
        <h1>{t('signIn.title')}</h1>
        <SignInForm onSignedIn={() => void enter()} />
        <p className={styles.note}>{t('signIn.forgot')}</p>
      </section>
      {me.data?.demo && <Personas onSignedIn={assignment => void enter(assignment)} />}
    </div>
  )
}

/** Only an address of our own: a link from elsewhere must not lead a person who has just signed in away. */
const ownAddress = (next: string | null): string =>
  next?.startsWith('/') && !next.startsWith('//') && !next.includes('\\') ? next : paths.today()

function Personas({ onSignedIn }: { readonly onSignedIn: (assignment: string) => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const offered = useQuery({ queryKey: ['personas'], queryFn: ({ signal }) => call(personas, {}, signal) })
  const signing = useMutation({
    mutationFn: ({ persona }: { persona: string; assignment: string }) =>
      call(signInAsPersona, { body: { persona } }),
    onSuccess: (_, { assignment }) => onSignedIn(assignment),
  })
  return (
    <section className={styles.personas}>
      <h2>{t('signIn.personas')}</h2>
      <p className={styles.note}>{t('signIn.personasHelp')}</p>
      {(signing.error ?? offered.error) && <ProblemNote error={(signing.error ?? offered.error) as Error} />}
      <ul>
        {offered.data?.items.map(({ persona, assignment, name, role, organisationName }) => (
          <li key={assignment}>
            <button
              type="button"
              disabled={signing.isPending}
              onClick={() => signing.mutate({ persona, assignment })}
            >
              <strong>{roleWords[role][language]}</strong>
              <span>
                {name} · {organisationName}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
