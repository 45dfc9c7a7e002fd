import { beforeAll, describe, expect, it } from 'vitest'
import { accessFaults, openSite, type Site } from '../factories/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})

describe('a visitor reads the passport', () => {
  it('sees the figures of 24 January 2025 and that the names are invented', async () => {
    const page = await site.visit('/')
    await page.getByRole('heading', { level: 1, name: /Машиностроительный\s+кластер/ }).waitFor()
    await page
      .getByRole('link', { name: /564 студента/ })
      .first()
      .waitFor()
    await page.getByText('люди и предприятия вымышлены').waitFor()
    expect(await page.getByRole('heading', { name: /152.874.316,48/ }).count()).toBe(1)
    expect(await accessFaults(page)).toEqual([])
  })

  it('opens the records behind a figure, and Back returns to the passport', async () => {
    const page = await site.visit('/')
    await page.getByRole('link', { name: /9 участков/ }).click()
    const panel = page.getByRole('dialog', { name: 'Учебно-производственные участки' })
    await panel.getByRole('cell', { name: 'Z3', exact: true }).waitFor()
    expect(await panel.getByRole('row').count()).toBe(10) // a head and nine zones
    expect(await accessFaults(page)).toEqual([])
    await page.goBack()
    await panel.waitFor({ state: 'detached' })
  })

  it('finds other figures on another day: before September 2024 nobody studied', async () => {
    const page = await site.visit('/?on=2024-05-01')
    await page.getByText('на 1 мая 2024').first().waitFor()
    await page.getByRole('link', { name: /^0 студентов/ }).waitFor()
  })

  it('reads it in English', async () => {
    const page = await site.visit('/?lang=en')
    await page.getByRole('heading', { level: 1, name: /Machine-building\s+cluster/ }).waitFor()
    await page.getByRole('link', { name: /564 students/ }).waitFor()
    expect(await page.getAttribute('html', 'lang')).toBe('en')
  })

  it('finds a programme by the word for the occupation', async () => {
    const page = await site.visit('/programmes')
    await page.getByRole('searchbox').fill('сварщик')
    await page.getByText(/Найден[ао] \d+ программ/).waitFor()
    await page.waitForURL(/q=/)
    const found = await page.getByRole('heading', { level: 2 }).allTextContents()
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThan(16)
    expect(await accessFaults(page)).toEqual([])
  })

  it('needs no horizontal scroll on a phone', async () => {
    const page = await site.visit('/', { width: 390 })
    await page
      .getByRole('link', { name: /564 студента/ })
      .first()
      .waitFor()
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }))
    expect(scroll).toBe(client)
  })
})
