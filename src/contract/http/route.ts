import type { z } from 'zod'

/** Who may call a route: anyone, a person who is signed in, or one who is signed in and acts under a role. */
export type Audience = 'public' | 'signed-in' | 'acting'

/** One route of the API as both sides know it; its path stands below `/api/v1` and names parameters as `:key`. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  /** What a call does, in a few words, for the description of the API. */
  readonly summary: string
  /** The room that answers. */
  readonly room: string
  readonly audience: Audience
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  /** The request's JSON, or the kind of file that it carries as `multipart/form-data`. */
  readonly body?: z.ZodType
  readonly upload?: true
  /** What a success answers with; absent when it answers 204 or a file. */
  readonly answer?: z.ZodType
  /** The media type of the file that a success answers with. */
  readonly file?: string
  /** The status of a success, 200 unless said otherwise. */
  readonly status?: 201 | 202 | 204
}

/** The media type of a spreadsheet. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The address that every route stands below. */
export const API_ROOT = '/api/v1'

/** Declares a route; its schemas keep their types. */
export const route = <const R extends Route>(declaration: R): R => declaration

type Parsed<S, Otherwise> = S extends z.ZodType ? z.output<S> : Otherwise
type Given<S> = S extends z.ZodType ? z.input<S> : undefined

/** The address parameters of a route, as its handler receives them. */
export type ParamsOf<R extends Route> = Parsed<R['params'], undefined>
/** The query of a route, as its handler receives it. */
export type QueryOf<R extends Route> = Parsed<R['query'], undefined>
/** The body of a route, as its handler receives it. */
export type BodyOf<R extends Route> = Parsed<R['body'], undefined>
/** What a route answers with. */
export type AnswerOf<R extends Route> = Parsed<R['answer'], void>

type Part<Name extends string, S> = S extends z.ZodType
  ? Record<never, never> extends Given<S>
    ? { readonly [K in Name]?: Given<S> }
    : { readonly [K in Name]: Given<S> }
  : unknown

/** What a caller gives to a route: `params`, `query` and `body`, as far as the route declares them. */
export type InputOf<R extends Route> = Part<'params', R['params']> &
  Part<'query', R['query']> &
  Part<'body', R['body']>
