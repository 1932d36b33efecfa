import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeWindow, windowStateSchema } from './window-state.ts'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const beside = { x: 1440, y: 0, width: 1920, height: 1080 }
const at = (x: number, y: number, width = 1200, height = 800) => ({
  bounds: { x, y, width, height },
  isMaximized: false,
})

describe('the place of the window', () => {
  it('is the middle of the first display at the first start', () => {
    expect(placeWindow(null, [laptop, beside])).toEqual({ x: 80, y: 53, width: 1280, height: 820 })
  })

  it('is where it was, on the first display or beside', () => {
    expect(placeWindow(at(100, 60), [laptop])).toEqual({ x: 100, y: 60, width: 1200, height: 800 })
    expect(placeWindow(at(1600, 100), [laptop, beside])).toEqual({ x: 1600, y: 100, width: 1200, height: 800 })
  })

  it('is the middle of the first display when its display is gone', () => {
    expect(placeWindow(at(1600, 100), [laptop])).toEqual(placeWindow(null, [laptop]))
  })

  it.each([
    ['almost all to the left', at(-1100, 60)],
    ['below', at(100, 890)],
    ['with its title bar above', at(100, 0)],
  ])('is the middle when it lay %s', (_, saved) => {
    expect(placeWindow(saved, [laptop])).toEqual(placeWindow(null, [laptop]))
  })

  it('is no larger than the display and no smaller than every screen needs', () => {
    expect(placeWindow(at(10, 30, 5000, 4000), [laptop])).toMatchObject({ width: 1440, height: 875 })
    expect(placeWindow(at(10, 30, 300, 200), [laptop])).toMatchObject({ width: 1000, height: 640 })
    expect(placeWindow(null, [{ x: 0, y: 0, width: 800, height: 600 }])).toEqual({
      x: 0,
      y: 0,
      width: 1000,
      height: 640,
    })
  })

  it('always has its title bar within reach of a display', () => {
    const side = fc.integer({ min: -5000, max: 5000 })
    const size = fc.integer({ min: 0, max: 6000 })
    fc.assert(
      fc.property(side, side, size, size, (x, y, width, height) => {
        const placed = placeWindow(at(x, y, width, height), [laptop, beside])
        const isWithinReach = [laptop, beside].some(
          (area) =>
            placed.y >= area.y &&
            placed.y < area.y + area.height &&
            placed.x < area.x + area.width &&
            placed.x + placed.width > area.x,
        )
        expect(isWithinReach).toBe(true)
      }),
    )
  })
})

it.each([
  {},
  { bounds: { x: 0, y: 0, width: 1e9, height: 1 }, isMaximized: false },
  { ...at(0, 0), isMaximized: 'yes' },
])('does not read %j as a window state', (value) => {
  expect(windowStateSchema.safeParse(value).success).toBe(false)
})
