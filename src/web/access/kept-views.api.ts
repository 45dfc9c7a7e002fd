import { forgetView, keepView, keptViews } from '#contract/access/kept-views.contract.ts'
import { call } from '../ui/http/call.ts'
import type { ViewKeeper } from '../ui/registers/kept-views.ts'

/** Keeps views of lists with the person, on the server. */
export const viewKeeper: ViewKeeper = {
  list: async (register, signal) => (await call(keptViews, { params: { register } }, signal)).items,
  keep: (register, { name, query }) => call(keepView, { params: { register, name }, body: { query } }),
  forget: (register, name) => call(forgetView, { params: { register, name } }),
}
