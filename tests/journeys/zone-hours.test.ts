import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { accessFaults, openSite, type Site } from '../factories/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite('plannedDemo')
})

/** Answers for the academy's zones. */
const deputy = { persona: 'deputy-smolapo' }
/** Fetches the period's figures of a zone as people read them. */
const figure = async (page: Page, name: string) =>
  (await page.locator('dl > div', { hasText: name }).locator('dd').textContent()) ?? ''

describe('the hours of zones', () => {
  it('stand side by side, open to one zone, to those who use it, and to their lessons; the address keeps it all', async () => {
    const page = await site.visit('/zone-hours?period=month&at=2025-10-01', deputy)
    await page.getByRole('heading', { name: 'Загрузка участков' }).waitFor()
    await page.getByRole('link', { name: /^Z3 / }).click()
    await page.getByRole('heading', { name: /^Z3 / }).waitFor()
    // 12 places × 10 hours × 27 days.
    expect((await figure(page, 'Доступно')).replace(/\s/gu, ' ')).toBe('3 240 место-ч')
    expect(await accessFaults(page)).toEqual([])
    const shares = page.getByRole('region', { name: 'Кто сколько занимает, место-ч' })
    await shares.getByRole('link', { name: 'СмолАПО' }).click()
    await page.getByRole('heading', { name: 'Записи: СмолАПО' }).waitFor()
    await page.getByText('занятие:').first().waitFor()
    expect(new URL(page.url()).searchParams.get('records')).toBe('SMOLAPO')
    await page.reload()
    await page.getByRole('heading', { name: 'Записи: СмолАПО' }).waitFor()
    await page.getByRole('button', { name: 'Позже' }).click()
    await page.getByText('ноябрь 2025').first().waitFor()
  })

  it('shrink when a machine breaks, which is told on a phone and seen at once', async () => {
    const page = await site.visit('/zone-hours?period=month&at=2025-01-24&zone=Z4', { ...deputy, width: 390 })
    const available = await figure(page, 'Доступно')
    expect(await figure(page, 'Простой')).toContain('0 место-ч')
    await page.getByRole('button', { name: 'Станок сломан' }).click()
    await page.getByLabel('Что сломалось').selectOption({ index: 0 })
    await page.getByRole('button', { name: 'Сообщить о поломке' }).click()
    await page.getByText('Места сняты с планов до указанного дня.').waitFor()
    await page.getByText(/Не работает: Фрезерный обрабатывающий центр, 1 из 5/).waitFor()
    // One place from Friday the 24th to Thursday the 30th, six working days of 10 hours.
    await page.getByText('60 место-ч (поломка 60)').waitFor()
    expect(await figure(page, 'Доступно')).toBe(available)
    expect(await accessFaults(page)).toEqual([])
  })
})
