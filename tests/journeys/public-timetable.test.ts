import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { accessFaults, openSite, type Site } from '../factories/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite('plannedDemo')
})

const phone = { width: 390 }
const chosenDay = (page: Page) => page.locator('button[aria-pressed="true"]')

describe('somebody without an account', () => {
  it('finds a group by what one types on a phone, and reads its days one by one', async () => {
    const page = await site.visit('/timetable', phone)
    await page.getByRole('searchbox').fill('ад241')
    await page.getByRole('link', { name: 'АД-24-1' }).click()
    await page.getByRole('heading', { level: 1, name: 'АД-24-1' }).waitFor()
    // The demo stands in January 2025; its timetable begins in September.
    await page.getByRole('heading', { name: 'понедельник, 1 сентября' }).waitFor()
    expect(await page.getByRole('heading', { name: 'вторник, 2 сентября' }).isVisible()).toBe(false)
    await page.keyboard.press('ArrowRight')
    await page.getByRole('heading', { name: 'вторник, 2 сентября' }).waitFor()
    expect(await chosenDay(page).getAttribute('aria-label')).toBe('2 сентября')
    expect(await accessFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  })

  it('is given the address of the calendar, which answers with lessons', async () => {
    const page = await site.visit('/timetable/group/АД-24-1')
    await page.getByText('Подписаться на календарь').click()
    const address = await page.getByRole('textbox', { name: 'Подписаться на календарь' }).inputValue()
    const answer = await page.request.get(address)
    expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8')
    expect((await answer.text()).match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(50)
  })

  it('is told in English, and in the page’s own words where a college shows nothing', async () => {
    const page = await site.visit('/timetable?lang=en')
    await page.getByRole('heading', { name: 'Timetables' }).waitFor()
    await page.getByRole('link', { name: 'Screen for the hall' }).waitFor()
    expect(await accessFaults(page)).toEqual([])
    const closed = await site.visit('/timetable/college/VKPT')
    await closed.getByRole('alert').waitFor()
  })
})

describe('the screen in the hall', () => {
  it('shows the groups page by page, never scrolls, and says since when it has no connection', async () => {
    const page = await site.visit('/hall/SMOLAPO', { width: 1920 })
    await page.clock.install()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'СмолАПО' }).waitFor()
    const groups = () => page.locator('tbody th').allTextContents()
    const first = await groups()
    expect(first.length).toBeGreaterThan(3)
    expect(await page.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight)).toBe(true)
    await page.clock.fastForward(20_000)
    await expect.poll(groups, { timeout: 20_000 }).not.toEqual(first)
    expect(await accessFaults(page)).toEqual([])

    await site.stop()
    await waitedFor(page, /^Нет связи. Последние данные: \d\d:\d\d$/, 1)
    expect((await groups()).length).toBeGreaterThan(3)
    await site.start()
    await waitedFor(page, /^Нет связи/, 0)
  }, 120_000)

  /** Lets a minute after another pass on the page until so many words of a kind stand there. */
  const waitedFor = (page: Page, words: RegExp, count: number) =>
    expect
      .poll(
        async () => {
          await page.clock.fastForward(60_000)
          return page.getByText(words).count()
        },
        { timeout: 60_000, interval: 1000 },
      )
      .toBe(count)
})

describe('a student', () => {
  it('takes the own lessons into a calendar by a secret address, and revokes it', async () => {
    const page = await site.visit('/my-calendar', { persona: 'student' })
    await page.getByRole('button', { name: 'Получить ссылку' }).click()
    const address = await page.getByRole('textbox').inputValue()
    const asked = async () => (await page.request.get(address)).status()
    expect(await asked()).toBe(200)
    expect(await accessFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Отозвать' }).click()
    await page.getByRole('textbox').waitFor({ state: 'detached' })
    expect(await asked()).toBe(404)
  })
})
