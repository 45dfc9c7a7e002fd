import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium, type Page } from 'playwright-core'
import { memoryOf, type RunningServer, signIn, startServer } from '../server/running-server.ts'

/**
 * Measures the timetable's board in a browser: how long it takes from a key that carries a lesson until the price of every
 * slot is drawn, on the demo's draft of one college, and what the page keeps in memory.
 *
 * Usage: npx tsx --conditions=source bench/timetable/board-prices.ts [LESSONS]
 */
const LESSONS = Number(process.argv[2] ?? 100)

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
  const begun = performance.now()
  await openWeek(page, server.address, 3)
  console.log(`board opened in ${Math.round(performance.now() - begun)} ms`)
  const taken: number[] = []
  for (let week = 3; taken.length < LESSONS && week < 15; week++) {
    await openWeek(page, server.address, week)
    taken.push(...(await page.evaluate(carryEach)))
  }
  const sorted = taken.slice(0, LESSONS).sort((one, other) => one - other)
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0)
  console.log('| lessons carried | ms median | ms p95 | ms most |\n|---|---|---|---|')
  console.log(`| ${sorted.length} | ${at(0.5)} | ${at(0.95)} | ${at(1)} |`)
  console.log(
    `memory of the browser with all its processes: ${Math.round(memoryOf(host.process().pid as number))} MB`,
  )
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

/**
 * Carries the lessons that stand on the page, one after another. It runs in the page, so it has no named functions of its
 * own, which the loader of this program would mark.
 */
async function carryEach(): Promise<number[]> {
  const taken: number[] = []
  const lessons = new Set(
    [...document.querySelectorAll('[data-lesson]')].map(one => one.getAttribute('data-lesson') ?? ''),
  )
  for (const lesson of [...lessons].slice(0, 40)) {
    const piece = document.querySelector<HTMLElement>(`[data-lesson="${CSS.escape(lesson)}"]`)
    piece?.focus()
    const begun = performance.now()
    piece?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))
    while (
      document.querySelector(`[data-priced="${CSS.escape(lesson)}"]`) === null &&
      performance.now() - begun < 2000
    ) {
      await new Promise(done => requestAnimationFrame(done))
    }
    taken.push(performance.now() - begun)
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    await new Promise(done => requestAnimationFrame(done))
  }
  return taken
}
