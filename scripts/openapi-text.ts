import { readFileSync } from 'node:fs'
import { allRoutes } from '#contract/all-routes.ts'
import { openApiDocument } from '#contract/http/openapi.ts'

/** The description of the API as `src/contract/openapi.json` holds it: each route on a line of its own. */
export function openApiText(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  const { paths, ...rest } = openApiDocument(allRoutes, version) as { paths: Record<string, object> }
  const lines = Object.entries(paths).map(
    ([path, item]) => `    ${JSON.stringify(path)}: ${JSON.stringify(item)}`,
  )
  const head = JSON.stringify(rest, null, 2).slice(0, -2)
  return `${head},\n  "paths": {\n${lines.join(',\n')}\n  }\n}\n`
}
