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
    await page.getByRole('link', { name: /^9 участков/ }).click()
    const panel = page.getByRole('dialog', { name: 'Учебно-производственные участки' })
    await panel.getByRole('cell', { name: 'Z3', exact: true }).waitFor()
    expect(await panel.getByRole('row').count()).toBe(10) // a head and nine zones
    expect(await accessFaults(page)).toEqual([])
    await page.goBack()
    await panel.waitFor({ state: 'detached' })
  })

  it('learns whether the promised students will be there, and how many are missing', async () => {
    const page = await site.visit('/')
    await page.getByRole('heading', { name: 'Что обещали и что есть: выполнено 8 из 9' }).waitFor()
    // 1500 promised − 686 expected by then = 814
    await page.getByText('Ещё 814 надо набрать.').waitFor()
    const students = page.getByRole('row', { name: /^студенты/ })
    await students.getByText('не хватает 936').waitFor()
    await page.getByText('Почему план менялся').click()
    await page.getByText(/Предприятия: 16 с 01\.10\.2024/i).waitFor()
  })

  it('walks from a town of the map to what stands there, by keyboard alone', async () => {
    const page = await site.visit('/')
    await page.getByRole('link', { name: /^Смоленск: 2 колледжа, 7 участков, 7 предприятий/ }).focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('dialog', { name: 'Смоленск' })
    await panel.getByText('СмолАПО').waitFor()
    await panel.getByText('Z3 Токарная обработка на станках с ЧПУ').waitFor()
    expect(await accessFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
  })

  it('reads in the records words and not codes', async () => {
    const page = await site.visit('/?open=S4')
    const panel = page.getByRole('dialog', { name: 'Предприятия участвуют в обучении' })
    await panel.getByRole('cell', { name: 'наставник', exact: true }).first().waitFor()
    for (const code of ['mentor', 'agreement', 'place', 'teacher']) {
      expect(await panel.getByRole('cell', { name: code, exact: true }).count(), code).toBe(0)
    }
  })

  it('is told on a day before the cluster that there is none yet, and finds the way back', async () => {
    const page = await site.visit('/?on=2023-01-01')
    await page.getByRole('heading', { name: 'На 1 января 2023 кластера ещё нет' }).waitFor()
    await page.getByRole('link', { name: 'Вернуться к сегодняшней дате' }).click()
    await page
      .getByRole('link', { name: /^564 студента/ })
      .first()
      .waitFor()
  })

  it('finds other figures on another day: before September 2024 nobody studied', async () => {
    const page = await site.visit('/?on=2024-05-01')
    await page.getByText('на 1 мая 2024').first().waitFor()
    await page.getByRole('link', { name: /^0 студентов/ }).waitFor()
  })

  it('reads it in English', async () => {
    const page = await site.visit('/?lang=en')
    await page.getByRole('heading', { level: 1, name: /Machine-building\s+cluster/ }).waitFor()
    await page
      .getByRole('link', { name: /^564 students/ })
      .first()
      .waitFor()
    expect(await page.getAttribute('html', 'lang')).toBe('en')
  })

  it('finds a programme by the word for the occupation', async () => {
    const page = await site.visit('/programmes')
    await page.getByRole('searchbox').fill('сварщик')
    // Fewer than ten of the sixteen.
    await page.getByText(/Найден[ао] \d программ/).waitFor()
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
