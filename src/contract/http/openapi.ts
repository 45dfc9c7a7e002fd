import { z } from 'zod'
import { PROBLEM_JSON, problemSchema } from './problem.ts'
import { API_ROOT, type Route } from './route.ts'

type Json = Record<string, unknown>

/** Describes the API to programs of others: the OpenAPI 3.1 document of the routes. */
export function openApiDocument(routes: readonly Route[], version: string): Json {
  const schemas: Json = {}
  const paths: Record<string, Json> = {}
  for (const route of routes) {
    const path = API_ROOT + route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, schemas) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kuznitsa',
      version,
      description:
        'The API of an educational-production cluster. Dates are YYYY-MM-DD, money of records is kopecks. ' +
        'Choose a role with X-Kuznitsa-Assignment; on demo data X-Kuznitsa-Date moves the working date.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [],
    tags: [...new Set(routes.map(route => route.room))].map(name => ({ name })),
    paths,
    components: {
      schemas: { ...schemas, Problem: jsonSchema(problemSchema, 'output', schemas) },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'kuznitsa.session_token' } },
    },
  }
}

function operation(route: Route, schemas: Json): Json {
  return {
    operationId: operationId(route),
    summary: route.summary,
    tags: [route.room],
    ...(route.audience === 'public' ? {} : { security: [{ session: [] }] }),
    parameters: [
      ...parameters('path', route.params, schemas),
      ...parameters('query', route.query, schemas),
      ...(route.audience === 'acting' ? [ASSIGNMENT_HEADER] : []),
    ],
    ...(route.body ? { requestBody: requestBody(route, schemas) } : {}),
    responses: {
      [route.status ?? 200]: success(route, schemas),
      default: {
        description: 'What went wrong, and what can be done about it',
        content: { [PROBLEM_JSON]: { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

const ASSIGNMENT_HEADER: Json = {
  name: 'X-Kuznitsa-Assignment',
  in: 'header',
  required: false,
  description: 'The role to act in; the first one otherwise',
  schema: { type: 'string' },
}

/** A name for generated clients: `get-zones-key`. */
const operationId = ({ method, path }: Route): string =>
  `${method.toLowerCase()}${path.replace(/[:.]/g, '').replace(/\//g, '-')}`

function parameters(place: 'path' | 'query', schema: z.ZodObject | undefined, schemas: Json): Json[] {
  if (!schema) return []
  const { properties = {}, required = [] } = jsonSchema(schema, 'input', schemas) as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...rest } = property
    return {
      name,
      in: place,
      required: place === 'path' || required.includes(name),
      ...(description ? { description } : {}),
      schema: rest,
    }
  })
}

function requestBody(route: Route, schemas: Json): Json {
  const schema = jsonSchema(route.body as z.ZodType, 'input', schemas)
  return {
    required: true,
    content: { [route.upload ? 'multipart/form-data' : 'application/json']: { schema } },
  }
}

function success(route: Route, schemas: Json): Json {
  if (route.file) {
    return {
      description: 'The file',
      content: { [route.file]: { schema: { type: 'string', format: 'binary' } } },
    }
  }
  if (!route.answer) return { description: 'Done' }
  return {
    description: 'The answer',
    content: { 'application/json': { schema: jsonSchema(route.answer, 'output', schemas) } },
  }
}

/** The JSON schema of a zod schema; the parts that bear an id go to the document's own schemas. */
function jsonSchema(schema: z.ZodType, io: 'input' | 'output', schemas: Json): Json {
  const {
    $schema: _,
    $defs = {},
    id: _id,
    ...rest
  } = z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: ({ jsonSchema: node }) => {
      // The format says it already, and the pattern of a leap year fills a line.
      if (node.format === 'date' || node.format === 'date-time' || node.format === 'email')
        delete node.pattern
    },
  }) as Json
  for (const [name, definition] of Object.entries($defs as Json)) {
    const { id: _name, ...shape } = definition as Json
    schemas[name] = shape
  }
  return JSON.parse(JSON.stringify(rest).replaceAll('"#/$defs/', '"#/components/schemas/')) as Json
}
