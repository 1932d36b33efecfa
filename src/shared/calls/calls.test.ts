import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { DEFAULT_CLUSTERING } from '../model/cluster-settings.ts'
import { DEFAULT_SETTINGS } from '../model/settings.ts'
import { CALLS, type Method } from './calls.ts'

const methods = Object.keys(CALLS) as Method[]
const paramsOf = (method: Method): z.ZodType => CALLS[method].params

describe('every call', () => {
  it.each(methods)('%s refuses keys it does not know', (method) => {
    const outcome = paramsOf(method).safeParse({ surprise: 1 })
    expect(outcome.error?.issues.map(({ code }) => code)).toContain('unrecognized_keys')
  })

  it('that hands a file to the engine says whether it reads or writes it, and no other does', () => {
    for (const method of methods) {
      const call = CALLS[method]
      if (call.by !== 'engine') continue
      const wanted = paramsOf(method).safeParse({ file: 1 })
      const namesFile = wanted.error?.issues.some(({ path }) => path[0] === 'file') ?? false
      expect([method, call.files !== null]).toEqual([method, namesFile])
    }
  })

  it('is for the window, but for what lays a report out on paper, and paths', () => {
    const fromPaper = methods.filter((method) => CALLS[method].from.includes('paper'))
    expect(fromPaper.sort()).toEqual(['report.paper-job', 'report.paper-ready', 'report.print-model'])
    const notForWindow = methods.filter((method) => !CALLS[method].from.includes('window'))
    expect(notForWindow.sort()).toEqual(['report.paper-job', 'report.paper-ready', 'safety.folder-path'])
  })
})

describe('params', () => {
  const run = CALLS['run.compute'].params
  const save = CALLS['file.save-dialog'].params
  const layout = CALLS['layout.set'].params

  it('of a run are the settings as they stand by default', () => {
    expect(run.parse({ settings: DEFAULT_SETTINGS, withClusters: false }).settings).toEqual(DEFAULT_SETTINGS)
  })

  it.each([
    { asOf: '22.11.2026' },
    { clusters: 1 },
    { clusters: 2.5 },
    { clustering: { ...DEFAULT_CLUSTERING, features: ['recency'] } },
    { clustering: { ...DEFAULT_CLUSTERING, features: ['recency', 'recency'] } },
    { clustering: { ...DEFAULT_CLUSTERING, outliers: 0.5 } },
    { clusters: Number.POSITIVE_INFINITY },
    { seed: -1 },
    { seed: Number.NaN },
    { scheme: 'percent' },
    { map: 'x'.repeat(101) },
  ])('of a run cannot be %j', (change) => {
    expect(run.safeParse({ settings: { ...DEFAULT_SETTINGS, ...change }, withClusters: false }).success).toBe(false)
  })

  it('of a save dialog are a name of sensible length and a known kind', () => {
    expect(save.safeParse({ suggestedName: 'Café 2026', kind: 'xlsx' }).success).toBe(true)
    expect(save.safeParse({ suggestedName: 'x', kind: 'csv' }).success).toBe(true)
    expect(save.safeParse({ suggestedName: '', kind: 'xlsx' }).success).toBe(false)
    expect(save.safeParse({ suggestedName: 'x'.repeat(201), kind: 'xlsx' }).success).toBe(false)
    expect(save.safeParse({ suggestedName: 'x', kind: 'exe' }).success).toBe(false)
  })

  it('of the clipboard are capped at 20 million characters', () => {
    const text = CALLS['clipboard.write-text'].params
    expect(text.safeParse({ text: 'x'.repeat(20_000_000) }).success).toBe(true)
    expect(text.safeParse({ text: 'x'.repeat(20_000_001) }).success).toBe(false)
  })

  it('of a pasted table are capped at as many, and hold some', () => {
    const pasted = CALLS['file.pasted'].params
    expect(pasted.safeParse({ text: 'x'.repeat(20_000_000) }).success).toBe(true)
    expect(pasted.safeParse({ text: 'x'.repeat(20_000_001) }).success).toBe(false)
    expect(pasted.safeParse({ text: '' }).success).toBe(false)
  })

  it('of a layout are JSON of at most 64 KB', () => {
    expect(layout.safeParse({ layout: { columns: [1, null, 'a', true] } }).success).toBe(true)
    expect(layout.safeParse({ layout: 'x'.repeat(64 * 1024 - 2) }).success).toBe(true)
    expect(layout.safeParse({ layout: 'x'.repeat(64 * 1024 - 1) }).success).toBe(false)
    expect(layout.safeParse({ layout: { when: new Date() } }).success).toBe(false)
    expect(layout.safeParse({ layout: { size: Number.NaN } }).success).toBe(false)
  })
})
