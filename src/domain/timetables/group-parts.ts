/**
 * What the parts of a group attend, given what the group has: the students of each subgroup attend its own and what the
 * whole group has. Where one subgroup alone has something of its own, the rest of the group is a part too.
 */
export function groupParts<Held extends { readonly subgroup: number | null }>(
  held: readonly Held[],
): Held[][] {
  const named = [...new Set(held.flatMap(({ subgroup }) => subgroup ?? []))]
  const parts = named.length > 1 ? named : [...named, null]
  return parts
    .map(part => held.filter(({ subgroup }) => subgroup === null || subgroup === part))
    .filter(attended => attended.length > 0)
}
