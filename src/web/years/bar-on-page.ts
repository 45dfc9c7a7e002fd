/** The bar of a practice on the page, or what stands for it in the tray; nothing where filters leave it out. */
export const barOnPage = (session: string): HTMLElement | null => {
  const name = CSS.escape(session)
  return (
    document.querySelector<HTMLElement>(`[data-session="${name}"]`) ??
    document.querySelector<HTMLElement>(`[data-waiting="${name}"]`)
  )
}
