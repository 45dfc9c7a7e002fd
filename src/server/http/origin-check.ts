/** What a request says about where it comes from. */
export interface RequestOrigin {
  readonly method: string
  /** The host that the request was sent to. */
  readonly host: string
  readonly origin: string | undefined
  /** The browser's own word on it, which no page can forge. */
  readonly fetchSite: string | undefined
}

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether a request that changes something may have been made by another site's page in the reader's name. */
export function comesFromElsewhere({ method, host, origin, fetchSite }: RequestOrigin): boolean {
  if (READING.has(method)) return false
  if (fetchSite !== undefined) return fetchSite !== 'same-origin' && fetchSite !== 'none'
  if (origin === undefined) return false
  return !URL.canParse(origin) || new URL(origin).host !== host
}
