import { useLocation, useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { roleWords } from '#domain/access/role.ts'
import { useLanguage } from '../ui/language/language.ts'
import { useGo } from '../ui/navigation/use-go.ts'
import { readListState, writeListState } from '../ui/registers/list-state.ts'
import { type RegisterAddress, RegisterPage } from '../ui/registers/RegisterPage.tsx'
import type { RegisterSource } from '../ui/registers/register-source.ts'
import { asSeenBy, mayImport, mayRead, mayWrite } from './may.ts'
import { NotFoundPage } from './NotFoundPage.tsx'
import { panelsOf } from './panels.ts'
import { paths } from './paths.ts'
import { siblingsOf } from './rail.ts'
import { registerBook } from './register-book.ts'
import { useMe } from './session.ts'

/** The page of the register that the address names. */
export function RegisterRoute() {
  const { register } = useParams({ strict: false }) as { register?: string }
  const source = [...registerBook.values()].find(
    ({ register: { name } }) => paths.register(name) === `/${register ?? ''}`,
  )
  return source ? <RegisterAt key={source.register.name} source={source} /> : <NotFoundPage />
}

/** The register of programmes, which stands below the public catalogue. */
export function ProgrammesRoute() {
  const source = registerBook.get('programmes')
  return source ? <RegisterAt source={source} /> : <NotFoundPage />
}

function RegisterAt({ source: { contract, register: whole } }: { readonly source: RegisterSource }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const me = useMe().data
  const role = me?.assignment?.role
  const source = useMemo(() => ({ contract, register: asSeenBy(role, whole) }), [contract, whole, role])
  const { register } = source
  const extras = useMemo(() => panelsOf(register.name), [register.name])
  const go = useGo()
  const { key } = useParams({ strict: false }) as { key?: string }
  const { searchStr } = useLocation()
  const address = useMemo(() => readAddress(source, key, searchStr), [source, key, searchStr])
  const siblings = siblingsOf(register.name).flatMap(name => {
    const sibling = registerBook.get(name)
    return sibling && mayRead(role, name) ? [sibling] : []
  })
  return (
    <RegisterPage
      source={source}
      siblings={siblings}
      address={address}
      today={me?.businessDate ?? ''}
      onAddress={(next, how) => go(writeAddress(source, next), how)}
      whyNotCreate={
        mayWrite(role, register.name)
          ? undefined
          : t('list.mayNot', {
              role: role ? roleWords[role][language] : '',
              register: register.title[language],
            })
      }
      mayImport={mayWrite(role, register.name) && mayImport(role)}
      extras={extras}
    />
  )
}

function readAddress({ register }: RegisterSource, key: string | undefined, search: string): RegisterAddress {
  const query = new URLSearchParams(search)
  return { list: readListState(register, query), open: key, tab: query.get('tab') ?? 'essentials' }
}

function writeAddress({ register }: RegisterSource, { list, open, tab }: RegisterAddress): string {
  const query = writeListState(list)
  if (open !== undefined && tab !== 'essentials') query.set('tab', tab)
  const written = query.toString()
  const place = open === undefined ? paths.register(register.name) : paths.record(register.name, open)
  return written ? `${place}?${written}` : place
}
