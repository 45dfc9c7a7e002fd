/**
 * `node scripts/take-pictures.mjs [ADDRESS]`: takes the pictures of the READMEs from a demo that runs there, its first
 * plan made, and refuses one that would be heavy to read.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './find-browser.mjs'
import { ensureInstalled, ROOT } from './install.mjs'

/** The heaviest that a picture may be, in bytes. */
const LIMIT = 200 * 1024

const DESK = { width: 1280, height: 720 }
const PHONE = { width: 390, height: 720 }

/** What each picture shows: the page, as whom it is opened (the public where nobody is named), and on what. */
const PICTURES = [
  { name: 'passport', path: '/', size: DESK },
  { name: 'year-board', path: '/years', role: 'director', size: DESK },
  { name: 'register', path: '/zones/Z3', role: 'zoneHead', size: DESK },
  { name: 'phone', path: '/', size: PHONE },
]

async function takePicture(browser, address, { name, path, role, size }) {
  const context = await browser.newContext({ viewport: size, locale: 'ru-RU', colorScheme: 'light' })
  const page = await context.newPage()
  if (role) await signIn(page, address, role)
  await page.goto(address + path, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  const bytes = await page.screenshot({ animations: 'disabled' })
  await context.close()
  if (bytes.length > LIMIT)
    throw new Error(`The picture ${name} weighs ${bytes.length} bytes: more than ${LIMIT}`)
  writeFileSync(join(ROOT, 'docs', 'pictures', `${name}.png`), bytes)
  console.log(`${name}.png: ${Math.round(bytes.length / 1024)} kB`)
}

/** Signs in as the first person of the demo who plays this role. */
async function signIn(page, address, role) {
  const { items } = await (await page.request.get(`${address}/api/v1/demo/personas`)).json()
  const persona = items.find(item => item.role === role)
  const answer = await page.request.post(`${address}/api/v1/demo/sign-in`, {
    data: { persona: persona?.persona },
    headers: { origin: address },
  })
  if (!answer.ok())
    throw new Error(`Nobody of the demo could be signed in as ${role}: ${await answer.text()}`)
}

ensureInstalled()
const { chromium } = await import('playwright-core')
const address = process.argv[2] ?? 'http://127.0.0.1:8080'
mkdirSync(join(ROOT, 'docs', 'pictures'), { recursive: true })
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] })
try {
  for (const picture of PICTURES) await takePicture(browser, address, picture)
} finally {
  await browser.close()
}
