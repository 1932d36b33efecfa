import { rangeOf } from './cell-ranges.ts'
import { linksOf, type Parts } from './check-package.ts'
import { all, at, attribute, deep, numberOf, type XmlElement } from './xml-tree.ts'

const GROUPS = ['barChart', 'lineChart', 'areaChart']
const AXES = ['catAx', 'valAx', 'dateAx']
const QUALIFIED = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/
const MUST_BE_QUOTED = /[^\p{L}\p{N}_.]|^\d/u

/** Whether a reference such as `'At risk'!$A$1:$B$5` leads to cells of one of these sheets. */
export function leadsSomewhere(reference: string, sheets: readonly string[]): boolean {
  const [, quoted, plain, range = ''] = QUALIFIED.exec(reference) ?? []
  const sheet = quoted?.replaceAll("''", "'") ?? plain
  const isWritten = plain === undefined || !MUST_BE_QUOTED.test(plain)
  return isWritten && sheet !== undefined && sheets.includes(sheet) && rangeOf(range) !== undefined
}

/** What is wrong with the drawing of a sheet and the charts in it. */
export function drawingFaults(parts: Parts, part: string, sheet: XmlElement, sheets: readonly string[]): string[] {
  const wanted = attribute(at(sheet, 'drawing'), 'r:id')
  const link = linksOf(parts, part).find(({ kind }) => kind === 'drawing')
  if ((link?.id ?? '') !== wanted) return ['its drawing is not the one it links to']
  if (!link) return []
  const drawing = parts.get(link.target)
  const links = linksOf(parts, link.target)
  const faults: string[] = []
  const ids = [...deep(drawing, 'cNvPr')].map((each) => attribute(each, 'id'))
  if (new Set(ids).size < ids.length) faults.push('two drawings of the same id')
  for (const anchor of all(drawing, 'twoCellAnchor')) {
    const corner = (name: string) =>
      [at(anchor, name, 'row'), at(anchor, name, 'col')].map((each) => Number(each?.text))
    const [top = 0, left = 0] = corner('from')
    const [bottom = 0, right = 0] = corner('to')
    if (!(bottom > top && right > left)) faults.push(`a drawing from ${top},${left} to ${bottom},${right}`)
  }
  for (const chart of deep(drawing, 'chart')) {
    const id = attribute(chart, 'r:id')
    const target = links.find((each) => each.id === id)?.target
    const found = target === undefined ? undefined : parts.get(target)
    if (found === undefined) faults.push(`chart ${id} is not there`)
    else faults.push(...chartFaults(found, sheets).map((fault) => `${target}: ${fault}`))
  }
  return faults
}

function chartFaults(chart: XmlElement, sheets: readonly string[]): string[] {
  const plot = at(chart, 'chart', 'plotArea')
  const faults = [...deep(chart, 'f')].flatMap(({ text }) => (leadsSomewhere(text, sheets) ? [] : [`draws ${text}`]))
  const axes = AXES.flatMap((name) => all(plot, name))
  const ids = axes.map((axis) => attribute(at(axis, 'axId'), 'val'))
  const groups = GROUPS.flatMap((name) => all(plot, name))
  if (groups.length === 0) faults.push('draws nothing')
  for (const used of [
    ...groups.flatMap((group) => all(group, 'axId')),
    ...axes.flatMap((axis) => all(axis, 'crossAx')),
  ])
    if (!ids.includes(attribute(used, 'val'))) faults.push(`axis ${attribute(used, 'val')} is not there`)
  const series = groups.flatMap((group) => all(group, 'ser'))
  for (const name of ['idx', 'order']) {
    const numbers = series.map((each) => attribute(at(each, name), 'val'))
    if (new Set(numbers).size < numbers.length) faults.push(`two series of the same ${name}`)
  }
  for (const color of deep(chart, 'srgbClr'))
    if (!/^[0-9A-F]{6}$/i.test(attribute(color, 'val'))) faults.push(`colour ${attribute(color, 'val')}`)
  for (const points of deep(chart, 'ptCount')) if (!(numberOf(points, 'val') >= 0)) faults.push('a count of points')
  return faults
}
