import { z } from 'zod'

/** The smallest window that every screen fits in. */
export const MIN_SIZE = { width: 1000, height: 640 } as const

const DEFAULT_SIZE = { width: 1280, height: 820 } as const

/** At least so much of the window must lie on a display, or it could not be grasped. */
const VISIBLE = { width: 200, height: 100 } as const

/** A rectangle in device-independent pixels. */
export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const pixels = z.int().min(-100_000).max(100_000)

/** Where the window was, as it lies in the app's folder. */
export const windowStateSchema = z.strictObject({
  bounds: z.strictObject({ x: pixels, y: pixels, width: pixels, height: pixels }),
  isMaximized: z.boolean(),
})

/** Where the window was when it was last closed. */
export type WindowState = z.infer<typeof windowStateSchema>

/**
 * Where to put the window: where it was, if enough of that lies on a display that is still there, and no larger than that
 * display; else in the middle of the first one.
 */
export function placeWindow(saved: WindowState | null, workAreas: readonly [Bounds, ...Bounds[]]): Bounds {
  if (saved) {
    for (const area of workAreas) {
      const bounds = { ...saved.bounds, ...sizeWithin(area, saved.bounds) }
      if (isGraspable(bounds, area)) return bounds
    }
  }
  const [first] = workAreas
  const { width, height } = sizeWithin(first, DEFAULT_SIZE)
  return {
    x: first.x + Math.max(0, Math.round((first.width - width) / 2)),
    y: first.y + Math.max(0, Math.round((first.height - height) / 2)),
    width,
    height,
  }
}

function sizeWithin(area: Bounds, size: Pick<Bounds, 'width' | 'height'>) {
  return {
    width: Math.max(MIN_SIZE.width, Math.min(size.width, area.width)),
    height: Math.max(MIN_SIZE.height, Math.min(size.height, area.height)),
  }
}

// The title bar must be within reach: its top edge on the display, not above it.
function isGraspable(bounds: Bounds, area: Bounds): boolean {
  const across = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
  const down = Math.min(bounds.y + bounds.height, area.y + area.height) - Math.max(bounds.y, area.y)
  return across >= VISIBLE.width && down >= VISIBLE.height && bounds.y >= area.y
}
