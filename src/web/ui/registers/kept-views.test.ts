import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { KeptView } from '#domain/access/keep-view.ts'
import { type ViewKeeper, viewsWithThoseOnDevice } from './kept-views.ts'

const device = new Map<string, string>()
vi.stubGlobal('localStorage', {
  getItem: (key: string) => device.get(key) ?? null,
  setItem: (key: string, value: string) => device.set(key, value),
  removeItem: (key: string) => device.delete(key),
})
const PLACE = 'kuznitsa.views.zones'

function keeperOf(...views: KeptView[]): ViewKeeper & { readonly kept: KeptView[] } {
  const kept = [...views]
  return {
    kept,
    list: async () => [...kept],
    keep: async (_, view) => void kept.push(view),
    forget: async () => undefined,
  }
}

beforeEach(() => device.clear())

describe('views that were kept on a device', () => {
  const mine = { name: 'Мои', query: 'owner=VKPT' }

  it('go along with the person, once', async () => {
    device.set(PLACE, JSON.stringify([mine]))
    const keeper = keeperOf()
    expect(await viewsWithThoseOnDevice(keeper, 'zones')).toEqual([mine])
    expect([keeper.kept, device.size]).toEqual([[mine], 0])
    keeper.kept.length = 0
    expect(await viewsWithThoseOnDevice(keeper, 'zones')).toEqual([])
  })

  it('give way to what the person keeps under the same name', async () => {
    device.set(PLACE, JSON.stringify([{ ...mine, query: 'owner=SMOLAPO' }]))
    expect(await viewsWithThoseOnDevice(keeperOf(mine), 'zones')).toEqual([mine])
    expect(device.size).toBe(0)
  })

  it('stay on the device while they cannot be moved', async () => {
    device.set(PLACE, JSON.stringify([mine]))
    const broken = { ...keeperOf(), keep: () => Promise.reject(new Error('away')) }
    await expect(viewsWithThoseOnDevice(broken, 'zones')).rejects.toThrow('away')
    expect(device.size).toBe(1)
  })

  it('are nothing where the device holds something else under the name', async () => {
    device.set(PLACE, '{broken')
    expect(await viewsWithThoseOnDevice(keeperOf(mine), 'zones')).toEqual([mine])
  })
})
