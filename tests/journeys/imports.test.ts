import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { readWorkbook } from '#documents/exchange/read-workbook.ts'
import { writeWorkbook } from '#documents/exchange/write-workbook.ts'
import { plxFile, smallPlan } from '../factories/plx-file.ts'
import { accessFaults, openSite, type Site } from '../factories/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})

const week = (from: number, to: number, КодВидаДеятельности: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => ({ Курс: 1, НомерНедели: from + at, КодВидаДеятельности }))

const plan = plxFile(
  smallPlan({
    ПланыГрафикиЯчейки: [...week(1, 3, 1), ...week(18, 19, 12), ...week(20, 20, 1), ...week(21, 21, 4)],
  }),
)

describe('a college’s deputy brings a curriculum', () => {
  it('sees what the file holds, says where it belongs, sees what it brings, and brings it', async () => {
    const page = await site.visit('/imports', { persona: 'deputy-vkpt' })
    const file = { name: 'план.plx', mimeType: 'application/octet-stream', buffer: Buffer.from(plan) }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('heading', { name: '15.01.05 Сварщик' }).waitFor()
    // 3 weeks before the holidays are 108 hours, and the plan has 72.
    await page.getByRole('row', { name: '1 72 3 108 −36' }).waitFor()
    expect(await page.getByRole('combobox', { name: 'Колледж' }).inputValue()).toContain('VKPT')
    await page.getByRole('textbox', { name: 'Код плана и его реализации' }).fill('ЖУРНАЛ-25')
    await page.getByRole('textbox', { name: 'Код группы' }).fill('ЖУРНАЛ-25-1')
    const zones = page.getByRole('combobox', { name: 'Где проходит УП.01' })
    await zones.fill('Z3')
    await page.getByRole('option', { name: /Z3/ }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Показать, что изменится' }).click()
    await page.getByRole('heading', { name: 'Что изменится' }).waitFor()
    expect(await accessFaults(page)).toEqual([])
    await page.getByRole('button', { name: /^Внести/ }).click()
    await page.getByText('Изменения внесены').waitFor()
    await page.goto(new URL('/groups/ЖУРНАЛ-25-1', page.url()).href)
    await page.getByRole('heading', { level: 2, name: 'ЖУРНАЛ-25-1' }).waitFor()
  })
})

describe('an administrator works on the cluster’s workbook', () => {
  const bring = async (page: Page, buffer: Buffer, name = 'книга.xlsx') => {
    await page.goto(new URL('/imports', page.url()).href)
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  }

  it('is told each error with its cell, mends the file, sees old and new, brings it, and finds it in the list', async () => {
    const page = await site.visit('/imports', { persona: 'administrator' })
    const loading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Скачать книгу кластера' }).click()
    const bytes = readFileSync(await (await loading).path())
    const { registers, takenOut } = await readWorkbook(bytes)
    const withZone = (cells: object) =>
      writeWorkbook(
        { zones: registers.zones?.map(zone => (zone.code === 'Z9' ? { ...zone, ...cells } : zone)) ?? [] },
        'ru',
        takenOut,
      )
    await bring(page, await withZone({ site: 'ЛУНА' }))
    await page.getByText('1 ошибка, ничего не изменилось').waitFor()
    await page.getByRole('row', { name: /^F\d+ Площадка ЛУНА/ }).waitFor()
    expect(await accessFaults(page)).toEqual([])
    const list = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Скачать список (XLSX)' }).click()
    expect((await list).suggestedFilename()).toContain('Замечания')
    await bring(page, await withZone({ hoursPerDay: 5, code: 'ПМ-9' }))
    await page.getByText('Изменятся 2 записи').waitFor()
    await page.getByRole('checkbox', { name: /код Z9 → ПМ-9/ }).waitFor()
    await page.getByRole('row', { name: /ПМ-9 .*Часов в день .*5/ }).waitFor()
    expect(await accessFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Внести 2 изменения' }).click()
    await page.getByText('Изменения внесены').waitFor()
    await page.getByRole('row', { name: 'Участки и мастерские – 1 – 1' }).waitFor()
    await page.getByRole('link', { name: 'К загрузкам' }).click()
    await page.getByRole('row', { name: /внесены 2 записи/ }).waitFor()
    await page.goto(new URL('/zones/ПМ-9?tab=history', page.url()).href)
    await page.getByText('Z9').first().waitFor()
  })

  it('may stop before anything is changed', async () => {
    const page = await site.visit('/imports', { persona: 'administrator' })
    await bring(
      page,
      Buffer.from('<calendar year="2034"><days><day d="05.04" t="1"/></days></calendar>'),
      '2034.xml',
    )
    await page.getByText('Изменится 1 запись').waitFor()
    await page.getByRole('button', { name: 'Отменить загрузку' }).click()
    await page.getByText('Загрузка отменена, данные не изменились').waitFor()
  })
})

describe('somebody who only reads', () => {
  it('finds no place to bring a file, and the reason', async () => {
    const page = await site.visit('/imports', { persona: 'student' })
    await page.getByText('В вашей роли данные можно выгрузить').waitFor()
    expect(await page.locator('input[type=file]').count()).toBe(0)
  })
})
