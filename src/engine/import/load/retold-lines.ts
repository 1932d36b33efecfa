import type { Database } from '../../database/open.ts'
import { LINE_KIND } from '../../sales/line-kind.ts'

/** A file that leaves out more lines among those that it repeats holds only a part of the sales, such as one product. */
const FEW = { lines: 3, share: 0.1 }
/** Of the steps from one repeated line to the next, this share may go the other way through the file. */
const OUT_OF_SEQUENCE = 0.05

/** The lines of an earlier import, by their ids, and what a later file repeats of them. */
interface Part {
  readonly firstLine: number
  lastLine: number
  found: number
  lastFoundRow: number
  /** Steps from one repeated line to the next that go down and up the later file. */
  down: number
  up: number
  /** Lines that count and are left out: before the first repeated one, between, behind the last one so far. */
  head: number
  middle: number
  tail: number
}

/** What was there before an import, and what of it the import's rows were found to be. */
export interface Before {
  readonly lastLine: number
  readonly lastOrder: number
  /** Ids of lines, each with the row of the import's file that says the same. */
  readonly found: Iterable<readonly [id: number, row: number]>
}

/** Which lines of earlier files a later one repeats, and what that says of those that it leaves out. */
export class RetoldLines {
  /** Orders of which it repeats some lines and leaves out others that count. */
  readonly shortened: readonly number[]
  /** How many orders it repeats lines of. */
  readonly orders: number
  readonly products: ReadonlySet<number>
  /** How many lines of each product it leaves out between those that it repeats. */
  readonly leftProducts: ReadonlyMap<number, number>
  readonly hasReturns: boolean
  /** The first of its rows that repeats a line; infinite where none does. */
  readonly firstRow: number
  readonly #rows: Int32Array
  /** Ids of the lines that it repeats, ascending. */
  readonly #found: Int32Array
  readonly #parts: readonly Part[]
  /** The first and the last of its rows. */
  readonly #ends: readonly [number, number]

  /** Goes through the lines that were there, once and only where the later file repeats any. */
  constructor(database: Database, { lastLine, lastOrder, found }: Before) {
    const rows = new Int32Array(lastLine + 1)
    let firstRow = Number.POSITIVE_INFINITY
    let lastRow = 0
    for (const [id, row] of found) {
      rows[id] = row
      firstRow = Math.min(firstRow, row)
      lastRow = Math.max(lastRow, row)
    }
    const isNone = firstRow === Number.POSITIVE_INFINITY
    const parts: Part[] = []
    const foundOf = new Uint8Array(isNone ? 0 : lastOrder + 1)
    const leftOf = new Uint8Array(foundOf.length)
    const products = new Set<number>()
    const leftProducts = new Map<number, number>()
    let sinceFound: number[] = []
    let hasReturns = false
    let lastImport = 0
    const lines = database
      .prepare<[number], [id: number, importId: number, order: number | null, product: number | null, kind: number]>(
        'SELECT id, import_id, order_id, product_id, kind FROM lines WHERE id <= ? ORDER BY id',
      )
      .raw()
    for (const [id, importId, order, product, kind] of isNone ? [] : lines.iterate(lastLine)) {
      if (importId !== lastImport) {
        parts.push(partFrom(id))
        sinceFound = []
      }
      lastImport = importId
      const part = parts.at(-1) as Part
      part.lastLine = id
      const row = rows[id] as number
      if (row > 0) {
        step(part, row)
        for (const each of sinceFound) leftProducts.set(each, (leftProducts.get(each) ?? 0) + 1)
        sinceFound = []
        foundOf[order ?? 0] = 1
        if (product !== null) products.add(product)
        hasReturns ||= kind === LINE_KIND.creditNote || kind === LINE_KIND.return
      } else if (kind !== LINE_KIND.cancelled) {
        part.tail++
        leftOf[order ?? 0] = 1
        if (part.found > 0 && product !== null) sinceFound.push(product)
      }
    }
    const shortened: number[] = []
    let orders = 0
    for (let order = 1; order < foundOf.length; order++) {
      if (foundOf[order] === 0) continue
      orders++
      if (leftOf[order] === 1) shortened.push(order)
    }
    this.shortened = shortened
    this.orders = orders
    this.products = products
    this.leftProducts = leftProducts
    this.hasReturns = hasReturns
    this.firstRow = firstRow
    this.#rows = rows
    this.#parts = parts
    this.#found = Int32Array.from(isNone ? [] : idsOf(rows))
    const [firstNew, lastNew] = database
      .prepare<[number]>('SELECT min(row), max(row) FROM lines WHERE id > ?')
      .raw()
      .get(lastLine) as [number | null, number | null]
    this.#ends = [Math.min(firstRow, firstNew ?? firstRow), Math.max(lastRow, lastNew ?? 0)]
  }

  /** The row that repeats a line; 0 for none. */
  rowOf(line: number): number {
    return this.#rows[line] ?? 0
  }

  /** Whether the file has what stood before a line and what stood behind it, so that no end of the file cut the line off. */
  isBetween(line: number): boolean {
    const part = this.#partOf(line)
    if (part === undefined || !isInSequence(part)) return false
    const at = firstAbove(this.#found, line)
    const before = this.#foundRow(at - 1, part)
    const behind = this.#foundRow(at, part)
    const [first, last] = this.#ends
    const isForward = part.up <= part.down
    const [upper, lower] = isForward ? [before, behind] : [behind, before]
    return (upper ?? first) < (lower ?? last)
  }

  /** Whether an end of the file may have cut off a line, as far as its lines follow each other as before. */
  isCutOff(line: number): boolean {
    const part = this.#partOf(line)
    return part !== undefined && isInSequence(part) && !this.isBetween(line)
  }

  /** Whether it leaves out so few lines among those that it repeats that it can be taken for all that was sold there. */
  isWholeAround(line: number): boolean {
    const part = this.#partOf(line)
    if (part === undefined) return false
    const left =
      part.middle + (this.isBetween(part.firstLine) ? part.head : 0) + (this.isBetween(part.lastLine) ? part.tail : 0)
    return left <= Math.max(FEW.lines, part.found * FEW.share)
  }

  /**
   * Whether the lines of an order follow each other, in its file and in this one, whose `added` rows no cut of either file accounts for:
   * they are not those that the end of the earlier one cut off.
   */
  isTogether(earlier: readonly number[], added: readonly number[]): boolean {
    const [first, last] = [Math.min(...earlier), Math.max(...earlier)]
    const part = this.#partOf(first)
    if (part === undefined || last > part.lastLine || last - first + 1 > earlier.length) return false
    const found = earlier.flatMap((id) => this.rowOf(id) || [])
    const told = new Set([...found, ...added])
    if (Math.max(...told) - Math.min(...told) + 1 > told.size) return false
    const isAbove = Math.max(...added) < Math.min(...found)
    const isBelow = Math.min(...added) > Math.max(...found)
    const isForward = part.up <= part.down
    return (
      !(first === part.firstLine && (isForward ? isAbove : isBelow)) &&
      !(last === part.lastLine && (isForward ? isBelow : isAbove))
    )
  }

  #partOf(line: number): Part | undefined {
    return this.#parts.find(({ firstLine, lastLine }) => line >= firstLine && line <= lastLine)
  }

  #foundRow(at: number, { firstLine, lastLine }: Part): number | null {
    const id = this.#found[at]
    return id === undefined || id < firstLine || id > lastLine ? null : this.rowOf(id)
  }
}

function partFrom(firstLine: number): Part {
  return { firstLine, lastLine: firstLine, found: 0, lastFoundRow: 0, down: 0, up: 0, head: 0, middle: 0, tail: 0 }
}

/** Whether lines are repeated, in the sequence that they had or all the other way round. */
function isInSequence({ found, up, down }: Part): boolean {
  return found > 0 && Math.min(up, down) <= (up + down) * OUT_OF_SEQUENCE
}

/** Takes in the next line that is repeated. */
function step(part: Part, row: number): void {
  if (part.found === 0) part.head = part.tail
  else {
    part.middle += part.tail
    if (row > part.lastFoundRow) part.down++
    if (row < part.lastFoundRow) part.up++
  }
  part.tail = 0
  part.found++
  part.lastFoundRow = row
}

function* idsOf(rows: Int32Array): Generator<number> {
  for (const [id, row] of rows.entries()) if (row > 0) yield id
}

/** The place of the first number of an ascending list above another one. */
function firstAbove(ascending: Int32Array, value: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] as number) <= value) low = middle + 1
    else high = middle
  }
  return low
}
