import { describe, expect, it } from 'vitest'
import { DEFAULT_CLUSTERING } from '../model/cluster-settings.ts'
import { DEFAULT_SETTINGS } from '../model/settings.ts'
import { APP_PARAMS } from './app-methods.ts'
import { ENGINE_PARAMS } from './engine-methods.ts'
import { METHOD_NAMES } from './names.ts'

describe('the contract', () => {
  it('exposes every call that has a schema, once, and nothing else', () => {
    const names = [...Object.keys(APP_PARAMS), ...Object.keys(ENGINE_PARAMS)]
    expect(new Set(names).size).toBe(names.length)
    expect([...METHOD_NAMES].sort()).toEqual(names.sort())
  })

  it.each(Object.entries({ ...APP_PARAMS, ...ENGINE_PARAMS }))('%s refuses keys it does not know', (_, schema) => {
    const outcome = schema.safeParse({ surprise: 1 })
    expect(outcome.error?.issues.map(({ code }) => code)).toContain('unrecognized_keys')
  })
})

describe('params', () => {
  const run = ENGINE_PARAMS['run.compute']
  const save = APP_PARAMS['file.save-dialog']
  const layout = APP_PARAMS['layout.set']

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
    expect(save.safeParse({ suggestedName: '', kind: 'xlsx' }).success).toBe(false)
    expect(save.safeParse({ suggestedName: 'x'.repeat(201), kind: 'xlsx' }).success).toBe(false)
    expect(save.safeParse({ suggestedName: 'x', kind: 'exe' }).success).toBe(false)
  })

  it('of the clipboard are capped at 20 million characters', () => {
    const text = APP_PARAMS['clipboard.write-text']
    expect(text.safeParse({ text: 'x'.repeat(20_000_000) }).success).toBe(true)
    expect(text.safeParse({ text: 'x'.repeat(20_000_001) }).success).toBe(false)
  })

  it('of a layout are JSON of at most 64 KB', () => {
    expect(layout.safeParse({ layout: { columns: [1, null, 'a', true] } }).success).toBe(true)
    expect(layout.safeParse({ layout: 'x'.repeat(64 * 1024 - 2) }).success).toBe(true)
    expect(layout.safeParse({ layout: 'x'.repeat(64 * 1024 - 1) }).success).toBe(false)
    expect(layout.safeParse({ layout: { when: new Date() } }).success).toBe(false)
    expect(layout.safeParse({ layout: { size: Number.NaN } }).success).toBe(false)
  })
})
