/** Builds the server and the pages into `dist/`, each only when what it is built from has changed. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { ROOT } from './install.mjs'

/** The parts of the build, each with the floors and files that it is made of. */
const PARTS = {
  server: {
    from: [
      'src/domain',
      'src/planning',
      'src/demo',
      'src/contract',
      'src/documents',
      'src/database',
      'src/server',
    ],
    build: buildServer,
  },
  web: {
    from: ['src/domain', 'src/planning', 'src/contract', 'src/web', 'vite.config.ts'],
    build: buildWeb,
  },
}

/** What every part is made with. */
const TOOLS = ['package-lock.json', 'scripts/build.mjs']

/** The parts that have to be built anew. */
export const staleParts = (root = ROOT) =>
  Object.keys(PARTS).filter(part => stampIn(root, part) !== digestOf(root, [...PARTS[part].from, ...TOOLS]))

const stampFile = (root, part) => join(root, 'dist', part, '.built-from')

function stampIn(root, part) {
  const file = stampFile(root, part)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

function digestOf(root, paths) {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of filesIn(root, path))
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

function filesIn(root, path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return [path]
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !/\.(test|bench)\.tsx?$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name).slice(root.length))
    .sort()
}

async function buildServer(outdir) {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['./src/server/main.ts', ...workers()],
    outbase: 'src/server',
    outdir,
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    conditions: ['source'],
    sourcemap: true,
    logLevel: 'warning',
  })
}

const workers = () =>
  filesIn(ROOT, 'src/server')
    .filter(file => file.endsWith('.worker.ts'))
    .map(file => `./${file}`)

/** Builds the pages into a folder, with `.vite/manifest.json`, which says which script needs which. */
export async function buildWeb(outDir) {
  // Whoever asks for the build, a test run too, gets the pages that people get: React's slow half stays out of them.
  process.env.NODE_ENV = 'production'
  const { build } = await import('vite')
  await build({
    root: join(ROOT, 'src/web'),
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir, manifest: true },
  })
  compressFiles(outDir)
}

/** Text is sent compressed; doing that once here spares the server doing it for each visitor. */
function compressFiles(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !['.js', '.css', '.html', '.svg', '.json'].includes(extname(entry.name))) continue
    const file = join(entry.parentPath, entry.name)
    const bytes = readFileSync(file)
    if (bytes.length < 1024) continue
    writeFileSync(
      `${file}.br`,
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    )
    writeFileSync(`${file}.gz`, gzipSync(bytes))
  }
}

/** Builds a part into an empty folder; what it was built from is written last, so that half a build is built again. */
async function buildPart(part) {
  const digest = digestOf(ROOT, [...PARTS[part].from, ...TOOLS])
  const folder = join(ROOT, 'dist', part)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await PARTS[part].build(folder)
  writeFileSync(stampFile(ROOT, part), digest)
}

if (process.argv[1] === import.meta.filename) {
  for (const part of staleParts()) {
    console.log(`Building the ${part} …`)
    await buildPart(part).catch(error => {
      console.error(error.message)
      process.exit(1)
    })
  }
}
