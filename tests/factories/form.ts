import type { Locator, Page } from 'playwright-core'

/** Types a text, a figure or a date into the field of a form, and leaves the field. */
export async function write(form: Page | Locator, label: string, words: string): Promise<void> {
  const field = form.getByRole('textbox', { name: label, exact: true })
  await field.fill(words)
  await field.blur()
}

/** Picks one of the words, or the record whose name or code the words begin. */
export async function pick(page: Page, label: string, words: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label, exact: true })
  await field.click()
  await field.fill(words)
  await page.getByRole('option', { name: words }).first().click()
}

/** The pages of the rail, as the person sees them. */
export const railOf = (page: Page): Promise<string[]> =>
  page.getByRole('navigation', { name: 'Разделы рабочего места' }).getByRole('link').allTextContents()

/** Waits until a list has so many records. */
export const countIs = (page: Page, words: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: words }).first().waitFor()
