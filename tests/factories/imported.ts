import { setTimeout } from 'node:timers/promises'
import { expect } from 'vitest'
import type { Ask } from './api.ts'
import { uploadOf } from './upload.ts'

/** Brings a file and waits until it is read; gives the import as its page shows it, in Russian. */
export async function importedBy(ask: Ask, kind: string, name: string, bytes: Uint8Array) {
  const { payload, headers } = uploadOf(kind, name, bytes)
  const sent = await ask('POST', '/imports', payload, headers)
  expect(sent.status, sent.json?.detail).toBe(202)
  for (;;) {
    const { json } = await ask('GET', `/imports/${sent.json.id}?lang=ru`)
    if (json.state !== 'reading') return json
    await setTimeout(20)
  }
}
