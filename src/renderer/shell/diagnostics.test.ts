import { expect, it } from 'vitest'
import { diagnosticsOf } from './diagnostics.ts'

const INFO = {
  version: '1.2.3',
  platform: 'linux',
  locale: 'en-GB',
  packaged: true,
  theme: 'dark',
  workspace: { id: '/home/ann/Regulars/Secret Shop.regulars', name: 'Secret Shop' },
} as const
const RUNTIME = {
  electron: '40.0.0',
  chromium: null,
  node: '24.1.0',
  release: '6.1',
  arch: 'x64',
  processors: 2,
  memoryMb: 8_000,
  freeMemoryMb: 500,
}
const STATUS = {
  name: 'Secret Shop',
  shop: 'Ann’s Secret Shop',
  imports: 1,
  lines: 20_000,
  customers: 300,
  firstDay: '2024-01-02',
  lastDay: '2024-05-06',
  currency: 'EUR',
  importCurrency: 'EUR',
  knowsCosts: false,
  isOnNetworkShare: false,
}

it('tells versions, the system and sizes', () => {
  const text = JSON.stringify(diagnosticsOf(INFO, RUNTIME, STATUS))
  for (const told of ['1.2.3', '40.0.0', '24.1.0', 'linux 6.1, x64', '8000 MB', '1 import', '300 customers']) {
    expect(text).toContain(told)
  }
})

it('tells nothing personal', () => {
  const text = JSON.stringify(diagnosticsOf(INFO, RUNTIME, STATUS))
  for (const hidden of ['Secret', 'Ann', 'ann', '/home', '2024', 'EUR']) expect(text).not.toContain(hidden)
  expect(JSON.stringify(diagnosticsOf(INFO, RUNTIME, null))).not.toContain('Secret')
})
