/** A rectangle in pixels, from the upper left. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Rectangles as large as positive values are of a whole, in their order, none longer than it must be ("Squarified Treemaps", Bruls, Huizing and
 * van Wijk, 2000). They fill the whole.
 */
export function treemapAreas(values: readonly number[], width: number, height: number): readonly Area[] {
  const scale = (width * height) / values.reduce((sum, value) => sum + value, 0)
  const sizeAt = (place: number) => (values[place] as number) * scale
  const order = [...values.keys()].sort((a, b) => sizeAt(b) - sizeAt(a) || a - b)
  const areas: Area[] = []
  let left: Area = { x: 0, y: 0, width, height }
  while (order.length > 0) {
    const side = Math.min(left.width, left.height)
    const row: number[] = []
    let sum = 0
    for (const place of order) {
      const wider = sum + sizeAt(place)
      if (row.length > 0 && longest(row, sum) < longest([...row, place], wider)) break
      row.push(place)
      sum = wider
    }
    order.splice(0, row.length)
    left = lay(row, sum, left)

    function longest(places: readonly number[], total: number): number {
      const most = sizeAt(places[0] as number)
      const least = sizeAt(places.at(-1) as number)
      return Math.max((side * side * most) / (total * total), (total * total) / (side * side * least))
    }
  }
  return areas

  /** Lays a row along the shorter side; gives what is left of the area. */
  function lay(row: readonly number[], sum: number, { x, y, width: across, height: down }: Area): Area {
    const isColumn = across >= down
    const depth = sum / Math.min(across, down)
    let along = isColumn ? y : x
    for (const place of row) {
      const length = sizeAt(place) / depth
      areas[place] = isColumn
        ? { x, y: along, width: depth, height: length }
        : { x: along, y, width: length, height: depth }
      along += length
    }
    return isColumn
      ? { x: x + depth, y, width: Math.max(0, across - depth), height: down }
      : { x, y: y + depth, width: across, height: Math.max(0, down - depth) }
  }
}
