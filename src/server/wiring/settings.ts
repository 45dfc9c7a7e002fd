import { join } from 'node:path'
import { type DatabaseSettings, databaseSettings } from '#database/client/open-database.ts'
import { projectFolder } from '#database/client/project-folder.ts'
import { StartError } from '#database/client/start-error.ts'

/** What the environment says about this installation. */
export interface ServerSettings {
  readonly port: number
  readonly host: string
  /** Whether the demo cluster is loaded on the first start; KUZNITSA_DEMO=0 leaves the installation empty. */
  readonly demo: boolean
  /** Whether people reach the site by HTTPS, through a proxy: KUZNITSA_HTTPS=1. */
  readonly secure: boolean
  readonly logLevel: string
  /** The folder of the built pages. */
  readonly pages: string
  readonly database: DatabaseSettings
}

/**
 * Reads PORT, HOST, KUZNITSA_DEMO, KUZNITSA_HTTPS, KUZNITSA_LOG and where the data are.
 *
 * @throws StartError when PORT is no port.
 */
export function serverSettings(environment: NodeJS.ProcessEnv): ServerSettings {
  return {
    port: portOf(environment.PORT),
    host: environment.HOST || '127.0.0.1',
    demo: environment.KUZNITSA_DEMO !== '0',
    secure: environment.KUZNITSA_HTTPS === '1',
    logLevel: environment.KUZNITSA_LOG || 'warn',
    pages: join(projectFolder(), 'dist', 'web'),
    database: databaseSettings(environment),
  }
}

const DEFAULT_PORT = 8080

function portOf(text: string | undefined): number {
  if (!text) return DEFAULT_PORT
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new StartError(
    `PORT=${text} is no port. Maybe leave it out: the site then stands on ${DEFAULT_PORT}.`,
  )
}
