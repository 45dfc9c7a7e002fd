import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, onTestFinished, vi } from 'vitest'
import type { Database } from '#database/client/open-database.ts'
import { allSentences } from '#domain/all-sentences.ts'
import { buildApp } from '#server/http/app.ts'
import type { Context } from '#server/http/context.ts'
import { openRoutes } from '#server/wiring/routes.ts'
import { builtPages } from './built-pages.ts'
import { contextOn } from './fill-database.ts'
import { type Holding, testDatabase } from './test-database.ts'

/** The whole product with the demo cluster, and a browser in front of it. */
export interface Site {
  /**
   * Opens a page as a visitor of one's own, who leaves when the test ends; as the first demo persona whose name begins
   * so, when one is named.
   */
  readonly visit: (path: string, as?: { persona?: string; width?: number }) => Promise<Page>
  readonly database: Database
  /** What the rooms of the server work with, for what a story finds done. */
  readonly context: Context
  /** Stops the server and leaves the database and the visitors' pages as they are. */
  readonly stop: () => Promise<void>
  /** Starts the server again where it stood. */
  readonly start: () => Promise<void>
}

/** Without these a browser in a closed network goes looking for its maker's servers. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A story of several pages on a busy machine takes its time; milliseconds. */
const STORY_LIMIT = 90_000
/** So does each of its steps. */
const STEP_LIMIT = 60_000

vi.setConfig({ testTimeout: STORY_LIMIT })

/** Starts a server on a database of its own, with the demo in it, and launches the browser. */
export async function openSite(holding: Exclude<Holding, 'nothing'> = 'demo'): Promise<Site> {
  const pages = await builtPages()
  const database = await testDatabase(holding)
  const context = contextOn(database)
  const serve = async (port: number) => {
    const app = await buildApp({ pages, secure: false, logLevel: 'silent', sentences: allSentences })
    openRoutes(app, context)
    return { app, root: await app.listen({ port, host: '127.0.0.1' }) }
  }
  let { app, root } = await serve(0)
  const browser = await launched()
  afterAll(async () => {
    await browser.close()
    await app.close()
  })
  return {
    visit: (path, as = {}) => visit(browser, `${root}${path}`, as),
    database,
    context,
    stop: () => app.close(),
    start: async () => {
      ;({ app, root } = await serve(Number(new URL(root).port)))
    },
  }
}

const launched = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROME_PATH || '/usr/bin/chromium', args: QUIET })

async function visit(browser: Browser, url: string, as: { persona?: string; width?: number }): Promise<Page> {
  const viewport = { width: as.width ?? 1440, height: 900 }
  const context = await browser.newContext({ viewport, locale: 'ru-RU', reducedMotion: 'reduce' })
  context.setDefaultTimeout(STEP_LIMIT)
  onTestFinished(() => context.close())
  const page = await context.newPage()
  if (as.persona) await signIn(context, new URL(url).origin, as.persona)
  await page.goto(url)
  return page
}

async function signIn(context: BrowserContext, origin: string, beginning: string): Promise<void> {
  const offered = await (await context.request.get(`${origin}/api/v1/demo/personas`)).json()
  const { persona } = offered.items.find((item: { persona: string }) => item.persona.startsWith(beginning))
  const answer = await context.request.post(`${origin}/api/v1/demo/sign-in`, {
    data: { persona },
    headers: { origin },
  })
  if (!answer.ok()) throw new Error(`${persona} could not sign in: ${await answer.text()}`)
}

/** What WCAG 2.2 AA finds fault with on a page, one line for each rule. */
export async function accessFaults(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)
}
