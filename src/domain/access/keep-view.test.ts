import { expect, it } from 'vitest'
import { MOST_VIEWS, whyNotKeepView } from './keep-view.ts'

it('refuses one more view than a list may have, but not a new one of a name that is there', () => {
  const views = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ name: `Вид ${at}`, query: '' }))
  const more = { name: 'Ещё', query: '' }
  expect(whyNotKeepView(views(MOST_VIEWS), more)).toEqual({
    code: 'access.too-many-views',
    facts: { most: MOST_VIEWS },
  })
  expect(whyNotKeepView(views(MOST_VIEWS), { name: 'Вид 7', query: 'q=x' })).toBeUndefined()
  expect(whyNotKeepView(views(MOST_VIEWS - 1), more)).toBeUndefined()
})
