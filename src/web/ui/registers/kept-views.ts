/** A list's state under a name of the person's own. */
export interface KeptView {
  readonly name: string
  /** The query of the list's address. */
  readonly query: string
}

const placeOf = (register: string): string => `kuznitsa.views.${register}`

/** The views of a register that were kept on this device, by name. */
export function keptViews(register: string): readonly KeptView[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placeOf(register)) ?? '[]')
    return Array.isArray(kept) ? (kept as KeptView[]) : []
  } catch {
    return []
  }
}

/** Keeps a view; one of the same name gives way. */
export function keepView(register: string, view: KeptView): void {
  const others = keptViews(register).filter(kept => kept.name !== view.name)
  const all = [...others, view].sort((a, b) => a.name.localeCompare(b.name, 'ru'))
  localStorage.setItem(placeOf(register), JSON.stringify(all))
}

/** Forgets a view. */
export function forgetView(register: string, name: string): void {
  const others = keptViews(register).filter(kept => kept.name !== name)
  localStorage.setItem(placeOf(register), JSON.stringify(others))
}
