import type { Board } from './years.api.ts'

/** What the codes of a board read like. */
export interface BoardNames {
  /** A zone, a workshop or a place at an employer, in full. */
  readonly resource: (code: string) => string
  /** The same in a few letters, for a bar: «Z3», «Днепр-Станко». */
  readonly short: (code: string) => string
  readonly organisation: (code: string) => string
  readonly programme: (code: string) => string
  readonly person: (code: string | null) => string
  /** The employer or college whose resource it is. */
  readonly owner: (code: string) => string
}

/** Looks the names of a board up. */
export function boardNames(
  { problem, labels }: Pick<Board, 'problem' | 'labels'>,
  workshop: string,
): BoardNames {
  const resources = new Map(problem.resources.map(resource => [resource.code, resource]))
  const organisation = (code: string) => labels.organisations?.[code] ?? code
  const owner = (code: string) => organisation(resources.get(code)?.owner ?? '')
  return {
    organisation,
    owner,
    programme: code => labels.programmes?.[code] ?? code,
    person: code => (code === null ? '' : (labels.persons?.[code] ?? code)),
    resource(code) {
      const found = resources.get(code)
      if (!found) return code
      return found.type === 'employer' ? found.name : `${code} ${found.name}`
    },
    short(code) {
      const found = resources.get(code)
      if (found?.type === 'employer') return owner(code)
      return found?.type === 'workshop' ? workshop : code
    },
  }
}
