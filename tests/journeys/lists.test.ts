import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { readSheets } from '#documents/sheets/read-sheets.ts'
import { growStudents } from '../../bench/server/grow-cluster.ts'
import { countIs, pick } from '../factories/form.ts'
import { accessFaults, openSite, type Site } from '../factories/site.ts'

/** As many students as the largest cluster has. */
const MANY = 10_000

let site: Site
beforeAll(async () => {
  site = await openSite()
  await growStudents(site.database, MANY)
})

const administrator = { persona: 'administrator' }
const grid = (page: Page) => page.getByRole('grid')

/** What a spreadsheet holds that a click downloads, row by row. */
async function downloaded(page: Page, click: () => Promise<void>): Promise<string[][]> {
  const [file] = await Promise.all([page.waitForEvent('download'), click()])
  const rows: string[][] = []
  await readSheets(await readFile(await file.path()), () => ({ cells }) => {
    rows.push(cells.map(cell => String(cell?.value)))
  })
  return rows
}

describe('a list of ten thousand students', () => {
  it('draws only the rows in view, and the last one at once', async () => {
    const page = await site.visit('/enrolments?on=all', administrator)
    await countIs(page, `${MANY / 1000}\u202f000 записей`)
    expect(await grid(page).getAttribute('aria-rowcount')).toBe(String(MANY + 1))
    await page.getByRole('row').nth(1).waitFor()
    expect(await page.getByRole('row').count()).toBeLessThan(100)
    await grid(page).focus()
    await page.keyboard.press('End')
    await page.locator(`[aria-rowindex="${MANY + 1}"]:not([aria-hidden])`).waitFor()
    expect(await page.getByRole('row').count()).toBeLessThan(100)
  })

  it('stands in a second tab of its own, with another filter, and each tab keeps its own', async () => {
    const first = await site.visit('/enrolments?on=all', administrator)
    await first.getByRole('row').nth(1).waitFor()
    const second = await first.context().newPage()
    await second.goto(new URL('/enrolments?on=all&funding=target', first.url()).href)
    await second.getByText('Основа: целевая').waitFor()
    await second.getByRole('row').nth(1).click()
    await second.getByRole('tab', { name: 'Главное' }).waitFor()
    await first.reload()
    await countIs(first, `${MANY / 1000}\u202f000 записей`)
    expect(new URL(first.url()).searchParams.get('funding')).toBeNull()
    await second.goBack()
    await second.waitForURL(url => url.pathname === '/enrolments')
    expect(new URL(second.url()).searchParams.get('funding')).toBe('target')
  })
})

describe('many records at once', () => {
  it('all that a filter leaves are marked and given one value', async () => {
    const page = await site.visit('/groups?college=VKPT', administrator)
    await countIs(page, '3 записи')
    await page.getByRole('checkbox', { name: 'Выбрать все показанные' }).check()
    await page.getByText('Выбрано 3 записи').waitFor()
    expect(await accessFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Изменить поле' }).click()
    await pick(page, 'Поле', 'Смена')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Смена' }).fill('2')
    await dialog.getByRole('button', { name: 'Изменить', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.goto(new URL('/groups?college=VKPT&shift=2..2', page.url()).href)
    await countIs(page, '3 записи')
  })
})

describe('what a list shows', () => {
  it('is what its spreadsheet holds: the filter, the order and the columns, by name', async () => {
    const page = await site.visit('/zones?kind=zone&sort=-code&columns=code,owner', administrator)
    await countIs(page, '9 записей')
    const rows = await downloaded(page, () => page.getByRole('button', { name: 'XLSX' }).click())
    expect(rows.slice(0, 2)).toEqual([
      ['Код', 'Владелец'],
      ['Z9', 'Вяземский КПТ'],
    ])
    expect(rows).toHaveLength(10) // a head and nine zones
  })

  it('is kept under a name and comes back', async () => {
    const page = await site.visit('/zones?kind=zone&columns=code,name', administrator)
    await countIs(page, '9 записей')
    await page.getByRole('button', { name: 'Виды' }).click()
    await page.getByRole('textbox', { name: 'Название вида' }).fill('Участки коротко')
    await page.getByRole('button', { name: 'Сохранить вид' }).click()
    await page.getByRole('button', { name: 'Участки коротко', exact: true }).waitFor()
    await page.goto(new URL('/zones', page.url()).href)
    await countIs(page, '22 записи')
    await page.getByRole('button', { name: 'Виды' }).click()
    await page.getByRole('button', { name: 'Участки коротко', exact: true }).click()
    await countIs(page, '9 записей')
    expect(await page.getByRole('columnheader').count()).toBe(3) // the box, the code and the name
  })
})
