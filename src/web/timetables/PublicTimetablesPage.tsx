import { useLocation } from '@tanstack/react-router'
import { useId } from 'react'
import { paths } from '../app/paths.ts'
import { usePhrase } from '../ui/language/language.ts'
import { useNames } from '../ui/language/use-names.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { useGo } from '../ui/navigation/use-go.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import { DemoMark } from './DemoMark.tsx'
import styles from './public.module.css'
import { type OpenCollege, usePublicTimetables } from './public-timetables.api.ts'
import { publicWords as words } from './public-words.ts'

const KINDS = ['group', 'zone', 'room', 'teacher'] as const

interface Choice {
  readonly kind: (typeof KINDS)[number]
  readonly code: string
  readonly name: string
  /** What else one may look for it by. */
  readonly note: string
}

/** The timetables that colleges show to everyone: a college, then whose; or a search over all. */
export function PublicTimetablesPage() {
  const say = usePhrase()
  const go = useGo()
  const { searchStr } = useLocation()
  const query = new URLSearchParams(searchStr)
  const q = query.get('q') ?? ''
  const found = usePublicTimetables()
  const colleges = found.data?.colleges ?? []
  const chosen = colleges.find(({ code }) => code === query.get('college')) ?? colleges[0]
  return (
    <div className={styles.choice}>
      {found.data?.demo && <DemoMark />}
      <h1 className={styles.title}>{say(words.title)}</h1>
      <p className={styles.quiet}>{say(words.intro)}</p>
      {found.error && <ProblemNote error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && <Skeleton lines={6} />}
      {found.data && !chosen && <p role="status">{say(words.none)}</p>}
      {chosen && (
        <>
          <input
            type="search"
            className={styles.search}
            aria-label={say(words.search)}
            placeholder={say(words.search)}
            value={q}
            onChange={({ currentTarget }) =>
              go(paths.publicTimetables(currentTarget.value ? { q: currentTarget.value } : {}), {
                replace: true,
              })
            }
          />
          {q ? (
            <Found colleges={colleges} q={q} />
          ) : (
            <>
              <nav className={styles.colleges} aria-label={say(words.title)}>
                {colleges.map(({ code, name }) => (
                  <PageLink
                    key={code}
                    href={paths.publicTimetables({ college: code })}
                    aria-current={code === chosen.code ? 'page' : undefined}
                  >
                    {name}
                  </PageLink>
                ))}
              </nav>
              <College college={chosen} />
            </>
          )}
        </>
      )}
    </div>
  )
}

function College({ college }: { readonly college: OpenCollege }) {
  const say = usePhrase()
  return (
    <>
      <p className={styles.wide}>
        <PageLink href={paths.publicTimetable('college', college.code)}>{say(words.whole)}</PageLink>
        <PageLink href={paths.hall(college.code)}>{say(words.hall)}</PageLink>
      </p>
      <Choices choices={choicesOf(college)} />
    </>
  )
}

function Found({ colleges, q }: { readonly colleges: readonly OpenCollege[]; readonly q: string }) {
  const say = usePhrase()
  const asked = plain(q)
  const choices = colleges
    .flatMap(choicesOf)
    .filter(({ name, code, note }) => [name, code, note].some(text => plain(text).includes(asked)))
  if (choices.length === 0) return <p role="status">{say(words.nothingFound)}</p>
  return <Choices choices={choices} />
}

/** As people type: without case, ё or hyphens. */
const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е').replace(/[\s-]/g, '')

function Choices({ choices }: { readonly choices: readonly Choice[] }) {
  const say = usePhrase()
  const nameOf = useNames()
  const id = useId()
  return KINDS.map(kind => {
    const own = choices.filter(choice => choice.kind === kind)
    if (own.length === 0) return null
    return (
      <section key={kind} aria-labelledby={`${id}${kind}`}>
        <h2 id={`${id}${kind}`} className={styles.kind}>
          {say(words[kind])}
        </h2>
        <ul className={styles.choices} data-kind={kind}>
          {own.map(({ code, name, note }) => (
            <li key={code}>
              <PageLink href={paths.publicTimetable(kind, code)} title={note || undefined}>
                {kind === 'group' ? name : nameOf(name)}
              </PageLink>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

const choicesOf = ({ groups, rooms, teachers }: OpenCollege): Choice[] => [
  ...groups.map(({ code, programme }) => ({ kind: 'group' as const, code, name: code, note: programme })),
  ...rooms.map(({ code, name, kind }) => ({
    kind: kind === 'classroom' ? ('room' as const) : ('zone' as const),
    ...{ code, name, note: '' },
  })),
  ...teachers.map(({ code, name }) => ({ kind: 'teacher' as const, code, name, note: '' })),
]
