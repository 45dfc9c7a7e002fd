import { COMMON_ROOMS, FLOORS, FOLDERS_WITHOUT_ROOMS, PURE_FLOORS, ROOMS } from './scripts/house.mjs'

const anyOf = words => `(?:${words.join('|')})`
const TEST = '[.](?:test|bench)[.]tsx?$'
const ANY_ROOM = anyOf(ROOMS)
const ROOM_TO_KEEP_APART = anyOf(ROOMS.filter(room => !COMMON_ROOMS.includes(room)))
const NPM = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown']

/** A floor imports only itself and floors below; a test may also set the scene with the demo cluster. */
const floorRules = Object.entries(FLOORS).flatMap(([floor, below]) => {
  const forbidden = Object.keys(FLOORS).filter(other => other !== floor && !below.includes(other))
  const inTests = forbidden.filter(other => other !== 'demo')
  const rule = (name, from, floors) => ({
    name,
    comment: `${floor} may import ${below.join(', ') || 'no other floor'}.`,
    severity: 'error',
    from,
    to: { path: `^src/${anyOf(floors)}/` },
  })
  return [
    rule(`floor-${floor}`, { path: `^src/${floor}/`, pathNot: TEST }, forbidden),
    rule(`floor-${floor}-tests`, { path: `^src/${floor}/.*${TEST}` }, inTests),
  ]
})

/** A room imports only rooms before it, whatever the floor. */
const staircase = ROOMS.slice(0, -1).map((room, step) => ({
  name: `staircase-${room}`,
  comment: `${room} comes before the room that it imports; a later room may import it, not the other way round.`,
  severity: 'error',
  from: { path: `^src/[^/]+/${room}/` },
  to: { path: `^src/[^/]+/${anyOf(ROOMS.slice(step + 1))}/` },
}))

const serverRules = [
  {
    name: 'server-rooms-are-peers',
    comment:
      'Rooms of the server never import each other: what one causes in another stands in server/wiring.',
    severity: 'error',
    from: { path: `^src/server/(${ANY_ROOM})/` },
    to: { path: `^src/server/${ANY_ROOM}/`, pathNot: '^src/server/$1/' },
  },
  {
    name: 'server-rooms-meet-in-wiring',
    comment: 'Only server/wiring gathers the rooms of the server; http, jobs and the entry know none.',
    severity: 'error',
    from: { path: '^src/server/', pathNot: [`^src/server/(?:wiring|${ROOMS.join('|')})/`, TEST] },
    to: { path: `^src/server/${ANY_ROOM}/` },
  },
]

const foldersWithoutRooms = {
  name: 'folder-knows-no-room',
  comment:
    'What this folder serves is handed to it as an argument; it speaks of values, access and files only.',
  severity: 'error',
  from: { path: `^src/${anyOf(FOLDERS_WITHOUT_ROOMS)}/`, pathNot: TEST },
  to: { path: `^src/[^/]+/${ROOM_TO_KEEP_APART}/` },
}

const webRules = [
  {
    name: 'web-solves-no-integer-programme',
    comment: 'The page takes the instant part of planning only; the integer programme stays on the server.',
    severity: 'error',
    from: { path: '^src/web/', pathNot: TEST },
    to: { path: '^src/planning/engine/mip/', reachable: true },
  },
  {
    name: 'web-rooms-meet-in-panels-and-router',
    comment:
      'In web/app only the panels, the router and the texts gather rooms; the shell knows none but sign-in.',
    severity: 'error',
    from: { path: '^src/web/app/', pathNot: ['^src/web/app/(?:panels|router|texts)(?:[./])', TEST] },
    to: { path: `^src/web/${ROOM_TO_KEEP_APART}/` },
  },
]

const packageRules = [
  {
    name: 'pure-floors-use-no-package',
    comment: `${PURE_FLOORS.join(', ')} run anywhere: no npm package, nothing of Node.`,
    severity: 'error',
    from: { path: `^src/${anyOf(PURE_FLOORS)}/`, pathNot: TEST },
    to: { dependencyTypes: [...NPM, 'core'] },
  },
  {
    name: 'contract-uses-only-zod',
    comment: 'The contract is read by the browser and by the server: zod and nothing else.',
    severity: 'error',
    from: { path: '^src/contract/', pathNot: TEST },
    to: { dependencyTypes: [...NPM, 'core'], pathNot: '(?:^|/)node_modules/zod/' },
  },
  {
    name: 'only-the-database-speaks-sql',
    comment: 'Other floors ask the database floor in words of the trade; a type may pass through them.',
    severity: 'error',
    from: { path: '^src/(?!database/)', pathNot: TEST },
    to: { path: '(?:^|/)node_modules/(?:kysely|pg)/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'spreadsheets-behind-one-adapter',
    comment: 'exceljs can be replaced in one folder.',
    severity: 'error',
    from: { path: '^src/(?!documents/sheets/)', pathNot: TEST },
    to: { path: '(?:^|/)node_modules/exceljs/' },
  },
  {
    name: 'xml-behind-one-adapter',
    comment: 'saxes can be replaced in one folder, which also refuses what no parser should be handed.',
    severity: 'error',
    from: { path: '^src/(?!documents/xml/)', pathNot: TEST },
    to: { path: '(?:^|/)node_modules/saxes/' },
  },
  {
    name: 'product-runs-without-tools',
    comment: 'What the product imports is a dependency in package.json; a tool for development is not.',
    severity: 'error',
    from: { path: '^src/', pathNot: [TEST, '[.]d[.]ts$'] },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
  },
]

const generalRules = [
  {
    name: 'no-cycles',
    comment: 'Two files that import each other are one file, or hide a third.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-unresolvable',
    comment: 'A rule about a module that cannot be found would pass in silence.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-orphans',
    comment: 'A file that nothing imports and that imports nothing is dead.',
    severity: 'error',
    from: { orphan: true, pathNot: [TEST, '[.]d[.]ts$'] },
    to: {},
  },
  {
    name: 'no-tests-in-the-product',
    comment: 'The product does not import its tests.',
    severity: 'error',
    from: { path: '^src/', pathNot: TEST },
    to: { path: [TEST, '(?:^|/)tests/'] },
  },
]

export default {
  forbidden: [
    ...floorRules,
    ...staircase,
    ...serverRules,
    foldersWithoutRooms,
    ...webRules,
    ...packageRules,
    ...generalRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json'],
    },
  },
}
