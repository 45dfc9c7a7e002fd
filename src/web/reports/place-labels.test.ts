import { describe, expect, it } from 'vitest'
import type { Town } from './cluster-map.ts'
import { placeLabels, radiusOf } from './place-labels.ts'

const town = (name: string, x: number, y: number, colleges = 1): Town => ({
  code: name,
  name,
  x,
  y,
  colleges: Array.from({ length: colleges }, (_, index) => `Колледж ${index + 1}`),
  employers: [],
  zones: [],
})

describe('the names on the map', () => {
  it('stand below a town that has room around it', () => {
    const lonely = town('Рославль', 300, 200)
    expect(placeLabels([lonely]).get(lonely)).toMatchObject({ x: 300, anchor: 'middle' })
    expect(placeLabels([lonely]).get(lonely)!.y).toBeGreaterThan(200)
  })

  it('make way for a neighbour: of two towns one above the other, the upper one is named elsewhere', () => {
    const upper = town('Сафоново', 300, 200)
    const lower = town('Дорогобуж', 300, 235)
    const labels = placeLabels([upper, lower])
    const between = labels.get(upper)!.y > 200 && labels.get(upper)!.y < 235 && labels.get(upper)!.x === 300
    expect(between).toBe(false)
  })

  it('are not cut off at the edge', () => {
    const edge = town('Гагарин', 610, 250)
    const label = placeLabels([edge]).get(edge)!
    expect(label.anchor).toBe('end')
  })

  it('let a town without a college have no mark of its own', () => {
    expect(radiusOf(town('Ярцево', 0, 0, 0))).toBe(0)
    expect(radiusOf(town('Смоленск', 0, 0, 2))).toBe(15)
  })
})
