import { describe, expect, it } from 'vitest'
import { MAP, outlinePath, ringAround, type TownWords, townsOf } from './cluster-map.ts'
import type { PassportSite } from './passport.api.ts'

const site = (
  municipality: string,
  organisation: string,
  kind: string,
  east: number,
  north: number,
): PassportSite => ({
  code: `${organisation}-1`,
  name: 'Учебный корпус',
  municipality,
  latitude: north,
  longitude: east,
  organisation,
  organisationName: organisation,
  organisationNameEn: null,
  kind,
  role: 'network',
  zones: kind === 'college' ? [{ code: 'Z1', name: 'Сварка', nameEn: null }] : [],
})

const named: TownWords = {
  town: municipality => municipality,
  member: of => of.organisationName,
  zone: zone => `${zone.code} ${zone.name}`,
}

describe('the picture of the cluster', () => {
  it('puts a town into the middle of its sites and counts each member once', () => {
    const [town] = townsOf(
      [
        site('Вязьма', 'Колледж', 'college', 34.2, 55.2),
        site('Вязьма', 'Колледж', 'college', 34.4, 55.2),
        site('Вязьма', 'Завод', 'employer', 34.3, 55.2),
      ],
      named,
    )
    expect(town).toMatchObject({ colleges: ['Колледж'], employers: ['Завод'], zones: ['Z1 Сварка'] })
  })

  it('stands east to the right and north above', () => {
    const towns = townsOf(
      [site('Смоленск', 'А', 'college', 32.04, 54.78), site('Вязьма', 'Б', 'college', 34.3, 55.21)],
      named,
    )
    const [smolensk, vyazma] = towns
    expect(vyazma!.x).toBeGreaterThan(smolensk!.x)
    expect(vyazma!.y).toBeLessThan(smolensk!.y)
  })

  it('draws the region within the drawing', () => {
    const numbers = outlinePath()
      .match(/[\d.]+/g)!
      .map(Number)
    expect(Math.max(...numbers.filter((_, index) => index % 2 === 0))).toBeLessThanOrEqual(MAP.width)
    expect(Math.max(...numbers.filter((_, index) => index % 2 === 1))).toBeLessThanOrEqual(MAP.height)
  })

  it('spreads employers evenly: four stand a quarter turn apart', () => {
    const [a, b, c] = ringAround({ x: 0, y: 0 }, 4, 10)
    expect(Math.hypot(a!.x - b!.x, a!.y - b!.y)).toBeCloseTo(Math.SQRT2 * 10)
    expect(Math.hypot(a!.x - c!.x, a!.y - c!.y)).toBeCloseTo(20)
  })
})
