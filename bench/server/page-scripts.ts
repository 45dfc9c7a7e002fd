import { statSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { projectFolder } from '#database/client/project-folder.ts'

/** What a browser has fetched by the time the passport's figures can be read. */
export interface FetchedScripts {
  readonly files: number
  /** Kilobytes by gzip, and by brotli, which browsers ask for. */
  readonly gzip: number
  readonly brotli: number
  readonly milliseconds: number
}

/** Opens `/` in an empty browser and sums the scripts that were asked for until the number of students stands there. */
export async function scriptsUntilFigures(address: string): Promise<FetchedScripts> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  const page = await browser.newPage({ locale: 'ru-RU' })
  const asked = new Set<string>()
  page.on('request', request => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.js')) asked.add(pathname)
  })
  const begun = performance.now()
  await page.goto(address)
  await page.getByText('564').first().waitFor()
  const milliseconds = performance.now() - begun
  const files = [...asked]
  await browser.close()
  return { files: files.length, gzip: sumOf(files, '.gz'), brotli: sumOf(files, '.br'), milliseconds }
}

/** Files too small to be compressed are sent as they are. */
function sumOf(files: readonly string[], ending: string): number {
  const pages = join(projectFolder(), 'dist', 'web')
  const sizeOf = (file: string): number =>
    statSync(join(pages, `${file}${ending}`), { throwIfNoEntry: false })?.size ??
    statSync(join(pages, file)).size
  return files.reduce((sum, file) => sum + sizeOf(file), 0) / 1024
}
