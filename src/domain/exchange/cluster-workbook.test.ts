import { expect, it } from 'vitest'
import { registerNames, registerOf } from './cluster-workbook.ts'

it.each(registerNames)('the register %s says in one sentence of each language what belongs in it', name => {
  const { holds } = registerOf(name)
  expect(holds.ru).toMatch(/^[А-Я«][^.]*[.]$/)
  expect(holds.en).toMatch(/^[A-Z][^.А-Яа-я]*[.]$/)
})
