import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { accessFaults, openSite, type Site } from '../factories/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})

const plant = { persona: 'employerhr' }
/** The date of the demo is Friday, 24 January 2025; the employer asks for its afternoon. */
const WEEK = '/bookings?tab=week&zone=Z3&day=2025-01-24'

/** The head of the zone, who is a teacher as well, in the right one of both roles. */
async function zoneHead(path: string, width?: number): Promise<Page> {
  const page = await site.visit('/today', { persona: 'zonehead', ...(width ? { width } : {}) })
  await page.evaluate(async () => {
    const { assignments } = await (await fetch('/api/v1/me')).json()
    const { id } = assignments.find((one: { role: string }) => one.role === 'zoneHead')
    sessionStorage.setItem('kuznitsa.acting', JSON.stringify({ assignment: id, date: null }))
  })
  await page.goto(new URL(path, page.url()).href)
  return page
}

describe('an employer books places of a zone', () => {
  it('chooses free hours in the calendar, sees what is free while it writes, and asks', async () => {
    const page = await site.visit(WEEK, plant)
    await page.getByRole('button', { name: '24.01, 16:00: свободно 12 из 12' }).click()
    await page.getByText('Свободно 12 из 12 мест').waitFor()
    await page.getByRole('textbox', { name: 'Что будет' }).fill('Наладка станков с ЧПУ')
    await page.getByRole('textbox', { name: 'Мест' }).fill('13')
    await page.getByText('всего 12 мест, а нужно 13').waitFor()
    await page.getByRole('textbox', { name: 'Мест' }).fill('4')
    expect(await accessFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Отправить заявку' }).click()
    await page.getByText('Заявка № 1 отправлена').waitFor()
    await page.getByRole('button', { name: /ждёт решения/ }).waitFor()
    expect(await accessFaults(page)).toEqual([])
  })

  it('is approved by the zone’s head, who is told on the page of the day', async () => {
    const page = await zoneHead('/today')
    await page.getByRole('link', { name: /Наладка станков с ЧПУ/ }).click()
    await page.getByRole('button', { name: 'Согласовать' }).click()
    await page.getByText('Бронирование № 1 согласовано').waitFor()
    await page.getByRole('dialog').getByText('согласовано', { exact: true }).first().waitFor()
    expect(await accessFaults(page)).toEqual([])
  })

  it('loses nothing that was typed when the server falls silent, and is sent once it answers', async () => {
    const page = await site.visit(WEEK, plant)
    await page.getByRole('button', { name: /^24.01, 14:00: свободно/ }).click()
    await page.getByRole('textbox', { name: 'Что будет' }).fill('Пробный запуск')
    await page.getByRole('textbox', { name: 'Мест' }).fill('3')
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Отправить заявку' }).click()
    const strip = page.getByRole('status').getByText('Сервер не отвечает. Показано то, что уже загружено')
    await strip.waitFor()
    // By then the list behind the form has been asked for again three times, in vain.
    await page.waitForTimeout(5000)
    expect(await page.getByRole('textbox', { name: 'Что будет' }).inputValue()).toBe('Пробный запуск')
    expect(await accessFaults(page)).toEqual([])
    await page.context().setOffline(false)
    await strip.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Отправить заявку' }).click()
    await page.getByText('Заявка № 2 отправлена').waitFor()
  })

  it('has its use recorded on a phone, once the day is over', async () => {
    const page = await zoneHead('/today', 390)
    await page.evaluate(() => {
      const acting = JSON.parse(sessionStorage.getItem('kuznitsa.acting') ?? '{}')
      sessionStorage.setItem('kuznitsa.acting', JSON.stringify({ ...acting, date: '2025-01-27' }))
    })
    await page.reload()
    await page.getByRole('link', { name: /Наладка станков с ЧПУ/ }).click()
    await page.getByRole('button', { name: 'Были все: 4, 1 ч' }).click()
    await page.getByText('занято мест: 4 (по заявке 4), 1 ч').waitFor()
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(390)
  })
})
