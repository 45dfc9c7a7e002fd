import { access, constants, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { UsageError } from './command.ts'

/**
 * The bytes of a file that the call names.
 *
 * @throws UsageError when it cannot be read.
 */
export async function readInput(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    throw new UsageError(`«${path}» cannot be read: ${reasonOf(error)}.`)
  }
}

/**
 * Writes a file that the call names.
 *
 * @throws UsageError when it cannot be written.
 */
export async function writeOutput(path: string, content: Uint8Array | string): Promise<void> {
  try {
    await writeFile(path, content)
  } catch (error) {
    throw new UsageError(`«${path}» cannot be written: ${reasonOf(error)}.`)
  }
}

/**
 * Makes sure that a file can be written before long work begins for it.
 *
 * @throws UsageError when its folder is not there or closed.
 */
export async function checkOutput(path: string | undefined): Promise<void> {
  if (path === undefined) return
  try {
    await access(dirname(path), constants.W_OK)
  } catch (error) {
    throw new UsageError(`«${path}» cannot be written: ${reasonOf(error)}.`)
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  EACCES: 'access is denied',
  ENOSPC: 'the disk is full',
}

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (code || 'for an unknown reason')
}
