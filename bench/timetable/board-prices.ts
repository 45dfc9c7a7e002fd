import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium, type Page } from 'playwright-core'
import { memoryOf, type RunningServer, signIn, startServer } from '../server/running-server.ts'

/**
 * Measures the timetable's board in a browser, on the demo's draft of one college: how long it takes from a key that takes a
 * lesson up until the prices of all slots are drawn, and from the key that drops it until it stands drawn in its new place;
 * and what the page keeps in memory. The keys are real, and each drop is saved by the server.
 *
 * Usage: npx tsx --conditions=source bench/timetable/board-prices.ts [LESSONS]
 */
const LESSONS = Number(process.argv[2] ?? 100)
const PROBE = join(import.meta.dirname, 'board-probe.mjs')

const folder = mkdtempSync(join(tmpdir(), 'kuznitsa-board-'))
console.log(`Node ${process.version}, load of the machine before: ${loadavg()[0]?.toFixed(1)}`)
const server = await startServer({ KUZNITSA_DATA: folder })
try {
  const cookie = await signIn(server.address, 'deputy-smolapo')
  const draft = await draftOf(server, cookie)
  console.log(`${draft.lessonCount} lessons of the draft, ${LESSONS} of them carried`)
  const host = await chromium.launchServer({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  const browser = await chromium.connect(host.wsEndpoint())
  const page = await browser.newPage({ locale: 'ru-RU', viewport: { width: 1440, height: 900 } })
  const [name, value] = cookie.split('=')
  await page.context().addCookies([{ name: name ?? '', value: value ?? '', url: server.address }])
  const megabytes = () => Math.round(memoryOf(host.process().pid as number))
  const empty = megabytes()
  await page.addInitScript({ path: PROBE })
  const taken: Record<Measured, number[]> = { prices: [], stands: [] }
  const opened: number[] = []
  for (let week = 3; taken.stands.length < LESSONS && week < 15; week++) {
    await openWeek(page, server.address, week)
    opened.push(megabytes())
    for (const lesson of await freeLessons(page)) {
      if (taken.stands.length + (await takenOn(page)).stands.length >= LESSONS) break
      await carryAndDrop(page, lesson)
    }
    const { prices, stands } = await takenOn(page)
    taken.prices.push(...prices)
    taken.stands.push(...stands)
  }
  console.log('| from a key | times | ms median | ms p95 | ms most |\n|---|---|---|---|---|')
  report('that takes a lesson, to the prices of all slots', taken.prices)
  report('that drops it, to the lesson in its new place', taken.stands)
  console.log(
    `browser with all its processes: ${empty} MB empty, ${opened[0]} MB with the board, ${megabytes()} MB now`,
  )
  const client = await page.context().newCDPSession(page)
  await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  await pause(2000)
  console.log(`the page's own objects: ${Math.round(usedSize / 1e6)} MB; browser then ${megabytes()} MB`)
  await host.close()
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
console.log(`Load of the machine after: ${loadavg()[0]?.toFixed(1)}`)

/** The demo plans its timetable in the background after the first start; the draft of the own college comes last. */
async function draftOf({ address }: RunningServer, cookie: string): Promise<{ lessonCount: number }> {
  for (;;) {
    const answer = await fetch(`${address}/api/v1/timetables/2025/1`, { headers: { cookie } })
    const { items } = (await answer.json()) as { items: { status: string; lessonCount: number }[] }
    const draft = items.find(({ status }) => status === 'draft')
    if (draft) return draft
    await pause(1000)
  }
}

async function openWeek(page: Page, address: string, week: number): Promise<void> {
  await page.goto(`${address}/timetables?year=2025&term=1&by=college&of=SMOLAPO&week=${week}`)
  await page.locator('[data-lesson]').first().waitFor()
  // The engine opens the timetable once; what is measured are the questions after it.
  await pause(3000)
}

type Measured = 'prices' | 'stands'

/** What the probe has noted since the page was opened. */
function takenOn(page: Page): Promise<Record<Measured, number[]>> {
  return page.evaluate('window.taken')
}

/** Lessons on the page that nobody has put down by hand; not all of them, so that several weeks are seen. */
function freeLessons(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-lesson]')]
      .filter(piece => piece.querySelector('svg') === null)
      .flatMap(piece => piece.dataset.lesson ?? [])
      .filter((lesson, at, all) => all.indexOf(lesson) === at)
      .slice(0, 15),
  )
}

/** Takes a lesson with the arrow key, chooses the first open slot that is not its own, and drops it where no order is needed. */
async function carryAndDrop(page: Page, lesson: string): Promise<void> {
  await page.locator(`[data-lesson="${lesson}"]`).first().focus()
  await pause(60)
  await page.evaluate('window.expected = "prices"')
  await page.keyboard.press('ArrowDown')
  await pause(250)
  const isChosen = await page.evaluate(() => {
    const slots = [...document.querySelectorAll<HTMLElement>('[data-slot]:not([data-refused])')]
    const slot = slots.find(one => one.textContent !== '0')
    slot?.click()
    return slot !== undefined
  })
  if (!isChosen) return page.keyboard.press('Escape')
  await pause(150)
  if (await page.getByText('Поставить можно по приказу').isVisible()) return page.keyboard.press('Escape')
  await page.evaluate('window.expected = "stands"')
  const saved = page.waitForResponse(answer => answer.url().endsWith('/moves'))
  await page.keyboard.press('Enter')
  await saved
  await pause(250)
}

function report(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((one, other) => one - other)
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0)
  console.log(`| ${what} | ${sorted.length} | ${at(0.5)} | ${at(0.95)} | ${at(1)} |`)
}
