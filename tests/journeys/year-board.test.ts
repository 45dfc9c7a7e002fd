import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { accessFaults, openSite, type Site } from '../factories/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})

const deputy = { persona: 'deputy-smolapo' }
const placed = (page: Page) => page.getByText(/^размещено/)
/**
 * What WCAG finds fault with, apart from the width of a week: 52 of them have to be seen at once, and each bar and each
 * zone can be reached by its row and by the keyboard as well.
 */
const boardFaults = async (page: Page) =>
  (await accessFaults(page)).filter(fault => !fault.startsWith('target-size'))
const bars = (page: Page) => page.locator('[data-session]')

/**
 * The practices of some bars, by name: bars stand in the order of their weeks, so that one which moves is another one in
 * that order.
 */
const sessionsOf = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll(all => all.map(bar => bar.getAttribute('data-session') ?? ''))
const barOf = (page: Page, session: string) => page.locator(`[data-session="${session}"]`)

/** Takes a practice of a group with the arrow keys and carries it to the nearest week that no rule closes. */
async function carryToOpenWeek(page: Page, group: string): Promise<string> {
  const verdict = page.getByRole('status').filter({ hasText: /^Неделя/ })
  for (const session of await sessionsOf(page, `[data-session^="${group}:"]`)) {
    const bar = barOf(page, session)
    const stood = await bar.getAttribute('style')
    for (const key of ['ArrowRight', 'ArrowLeft']) {
      await bar.focus()
      for (let week = 0; week < 10; week++) {
        await page.keyboard.press(key)
        const isOpen = /^Неделя \d+\. цена/.test((await verdict.textContent()) ?? '')
        if (isOpen && (await bar.getAttribute('style')) !== stood) return session
      }
      await page.keyboard.press('Escape')
      await verdict.waitFor({ state: 'detached' })
    }
  }
  throw new Error(`No practice of ${group} can move`)
}

/** Carries some practice to a week that others have and asks who would make way, until nobody loses a place. */
async function carryToTakenWeek(page: Page): Promise<string> {
  const taken = page.getByRole('button', { name: 'Переставить мешающее' })
  const free = page.getByRole('button', { name: 'Поставить и переставить' })
  for (const session of await sessionsOf(page, '[data-session^="ТМ-2"], [data-session^="ОН-2"]')) {
    const bar = barOf(page, session)
    for (const key of ['ArrowLeft', 'ArrowRight']) {
      await bar.focus()
      for (let week = 0; week < 4; week++) {
        await page.keyboard.press(key)
        if ((await taken.count()) === 0) continue
        await page.keyboard.press('Enter')
        await taken.waitFor({ state: 'detached' })
        if ((await free.count()) > 0) return session
      }
      await page.keyboard.press('Escape')
    }
  }
  throw new Error('Nobody can make way for anybody')
}

describe('a deputy plans the year', { timeout: 180_000 }, () => {
  it('is told what the empty board will show, lets the program plan at once, and takes the best so far', async () => {
    const page = await site.visit('/years', deputy)
    await page.getByRole('heading', { name: 'Плана на 2025/26 ещё нет' }).waitFor()
    expect(await accessFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Составить план' }).click()
    const panel = page.getByRole('region', { name: 'Идёт расчёт' })
    await panel.getByText(/прошло [1-9]\d* из 30 с/).waitFor()
    await panel.getByRole('button', { name: 'Остановить и взять лучшее' }).click()
    await panel.waitFor({ state: 'detached' })
    await bars(page).first().waitFor()
    expect(await bars(page).count()).toBeGreaterThan(50)
    expect(await placed(page).textContent()).toMatch(/размещено 2\d\d из 2\d\d/)
    expect(await page.getByText(/^нарушений/).textContent()).toBe('нарушений 0')
    expect(await boardFaults(page)).toEqual([])
  })

  it('carries a practice by keyboard, sees the price of every week, puts it down, and takes it back', async () => {
    const page = await site.visit('/years', deputy)
    await bars(page).first().waitFor()
    const before = await page.getByText(/^цена/).first().textContent()
    const session = await carryToOpenWeek(page, 'ТМ-24-1')
    const bar = page.locator(`[data-session="${session}"]`)
    const card = page.getByRole('group', { name: /ТМ-24-1/ })
    expect(await card.textContent()).toMatch(/цена [+−]?\d/)
    await page
      .getByRole('status')
      .filter({ hasText: /Неделя \d+\. цена/ })
      .waitFor()
    expect(await page.locator('[class*=price][aria-hidden]').count()).toBeGreaterThan(40)
    const saved = page.waitForResponse(answer => answer.url().endsWith('/moves'))
    await page.keyboard.press('Enter')
    expect((await saved).status()).toBe(200)
    await bar.locator('svg').waitFor()
    await page.getByRole('button', { name: 'Отменить ход' }).click()
    await bar.locator('svg').waitFor({ state: 'detached' })
    expect(await page.getByText(/^цена/).first().textContent()).toBe(before)
  })

  it('puts a practice where another stands, sees who makes way, and takes both back', async () => {
    const page = await site.visit('/years', deputy)
    await bars(page).first().waitFor()
    const before = await page.getByText(/^цена/).first().textContent()
    const bar = page.locator(`[data-session="${await carryToTakenWeek(page)}"]`)
    const shifted = page.locator('[data-shifted]')
    expect(await shifted.count()).toBeGreaterThan(0)
    expect(await page.getByText(/^Подвин(ется|утся) \d+ практик[аи]?; цена/).count()).toBe(1)
    const saved = page.waitForResponse(answer => answer.url().endsWith('/moves'))
    await page.keyboard.press('Enter')
    expect((await saved).status()).toBe(200)
    await bar.locator('svg').waitFor()
    expect(await page.getByText(/^нарушений/).textContent()).toBe('нарушений 0')
    await page.getByRole('button', { name: 'Отменить ход' }).click()
    await bar.locator('svg').waitFor({ state: 'detached' })
    expect(await page.getByText(/^цена/).first().textContent()).toBe(before)
  })

  it('is refused a closed week in the words of the rule', async () => {
    const page = await site.visit('/years', deputy)
    const bar = page.locator('[data-session^="АД-24-1:"]').first()
    await bar.focus()
    for (let week = 0; week < 45; week++) await page.keyboard.press('ArrowRight')
    await page
      .getByRole('status')
      .filter({ hasText: /закрыта для .* группы АД-24-1/ })
      .waitFor()
    await page.keyboard.press('Enter')
    expect(await bar.getAttribute('data-moving')).toBe('true')
    await page.keyboard.press('Escape')
    expect(await bar.getAttribute('data-moving')).toBeNull()
  })

  it('asks who is in a zone, narrows the board to one college, and keeps that in the address', async () => {
    const page = await site.visit('/years', deputy)
    await page.getByRole('button', { name: /^Z3 Токарная/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('row').nth(3).waitFor()
    const practice = dialog.getByRole('row').nth(1).getByRole('button')
    const module = (await practice.textContent()) ?? ''
    await practice.click()
    await page.getByRole('group', { name: new RegExp(`^${module}, `) }).waitFor()
    await page.goBack()
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('combobox', { name: 'Колледж' }).selectOption('VKPT')
    await page.getByRole('heading', { name: 'СмолАПО', exact: true }).waitFor({ state: 'detached' })
    expect(new URL(page.url()).searchParams.get('college')).toBe('VKPT')
  })

  it('publishes, and a student sees the version in force and changes nothing', async () => {
    const page = await site.visit('/years', deputy)
    await page.getByRole('button', { name: 'Опубликовать' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Опубликовать' }).click()
    await page.getByRole('button', { name: /действует, версия 1/ }).waitFor()
    const student = await site.visit('/years', { persona: 'student' })
    await bars(student).first().waitFor()
    expect(await student.getByRole('button', { name: 'Спланировать остальное' }).count()).toBe(0)
    const bar = bars(student).first()
    await bar.focus()
    await student.keyboard.press('ArrowRight')
    expect(await bar.getAttribute('data-moving')).toBeNull()
    await bar.click()
    await student.getByText(/можно только читать/).waitFor()
  })
})
