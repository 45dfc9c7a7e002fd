import { describe, expect, it } from 'vitest'
import type { Role } from '#domain/access/role.ts'
import { type Account, findAccounts } from './find-accounts.ts'

const account = (name: string, login: string, role: Role): Account => ({
  id: login,
  name,
  login,
  person: null,
  sessions: 0,
  assignments: [
    {
      id: `${login}-1`,
      cluster: 'SMOL',
      role,
      clusterName: 'Кластер',
      organisation: 'VKPT',
      organisationName: 'Вяземский колледж',
      startsOn: '2024-09-01',
      endsOn: null,
    },
  ],
})

const ALL = [
  account('Королёв Максим Игоревич', 'curator@cluster.ru', 'federalCurator'),
  account('Карпова Виктория Олеговна', 'karpova@college.ru', 'accountant'),
  account('Карпов Пётр Ильич', 'petr@college.ru', 'teacher'),
]
const found = (search: string) => findAccounts(ALL, search).map(({ login }) => login)

describe('the accounts that a search finds', () => {
  it('are all while nothing is typed', () => {
    expect(found('  ')).toHaveLength(3)
  })

  it('have every word in their name, in capital or small letters, with е for ё', () => {
    expect(found('карпов')).toEqual(['karpova@college.ru', 'petr@college.ru'])
    expect(found('карпов петр')).toEqual(['petr@college.ru'])
    expect(found('КОРОЛЕВ')).toEqual(['curator@cluster.ru'])
  })

  it('are found by login, by role in both languages, and by organisation', () => {
    expect(found('karpova@')).toEqual(['karpova@college.ru'])
    expect(found('бухгалтер')).toEqual(['karpova@college.ru'])
    expect(found('teacher')).toEqual(['petr@college.ru'])
    expect(found('вяземский куратор')).toEqual(['curator@cluster.ru'])
  })

  it('are none where a word fits nobody', () => {
    expect(found('карпова учитель')).toEqual([])
  })
})
