import type { ColumnRole } from '../../../shared/model/import.ts'
import { CELL, type Row } from '../read/source.ts'
import { foldHeader } from '../values/fold.ts'
import type { Header } from './find-header.ts'
import { PRESETS, type Preset } from './presets.ts'

/** The share of its headers that must be there for an export to be recognised. */
const LEAST_SHARE = 0.5

/** The till whose export has these headers, in any order and with columns more or less; null when none fits. */
export function findPreset(names: readonly string[]): Preset | null {
  const present = new Set(names.map(foldHeader))
  let best: Preset | null = null
  let bestScore = 0
  for (const preset of PRESETS) {
    const score = scoreOf(preset, present)
    if (score > bestScore) {
      best = preset
      bestScore = score
    }
  }
  return best
}

/** The preset of an id, as a mapping keeps it; null for none or one that a later version knows. */
export function presetOf(id: string | null | undefined): Preset | null {
  return PRESETS.find((preset) => preset.id === id) ?? null
}

/** The column of a header, compared folded; undefined where it is absent. */
export function columnOf(header: Header, name: string): number | undefined {
  const folded = foldHeader(name)
  const column = header.names.findIndex((each) => foldHeader(each) === folded)
  return column < 0 ? undefined : column
}

/**
 * What a preset takes each column for. Of several headers for a role the first that has a value in the sampled rows is taken:
 * tills keep columns that a shop never fills.
 */
export function presetColumns(preset: Preset, header: Header, below: readonly Row[]): Map<ColumnRole, number> {
  const columns = new Map<ColumnRole, number>()
  for (const [role, names] of Object.entries(preset.roles) as [ColumnRole, readonly string[]][]) {
    const present = names.map((name) => columnOf(header, name)).filter((column) => column !== undefined)
    const column = present.find((each) => isFilled(each, below)) ?? present[0]
    if (column !== undefined) columns.set(role, column)
  }
  return columns
}

function scoreOf(preset: Preset, present: ReadonlySet<string>): number {
  const has = (name: string) => present.has(foldHeader(name))
  if (!preset.needs.every(has) || preset.lacks?.some(has)) return 0
  const found = preset.tells.filter(has).length + preset.needs.length
  return found >= (preset.tells.length + preset.needs.length) * LEAST_SHARE ? found : 0
}

function isFilled(column: number, rows: readonly Row[]): boolean {
  return rows.some((row) => column < row.width && row.kinds[column] !== CELL.empty && row.values[column] !== '')
}
