// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { analysisOf } from '../../shared/analyses/analyses.ts'
import type { TextOption } from '../../shared/analyses/analysis-options.ts'
import type { RegularsApi } from '../../shared/calls/api.ts'
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts'
import { MomentsControl } from './moments-control.tsx'

afterEach(cleanup)

const OPTION = analysisOf('movement').options.movement as TextOption
const LABELS = ['movement.earlier', 'movement.later'] as const

/** The control in a window whose workspace has these results, by their names; gives what it was changed to. */
async function shown(names: readonly (string | null)[], value: string | null = null) {
  const runs = names.map((name, at) => ({ runId: at + 1, name, settings: { ...DEFAULT_SETTINGS, asOf: '2024-06-30' } }))
  const call = () => Promise.resolve({ ok: true, value: runs })
  vi.stubGlobal('regulars', { call, on: () => () => {} } as unknown as RegularsApi)
  const changed = vi.fn()
  render(
    <MantineProvider>
      <MomentsControl option={OPTION} labels={LABELS} value={value} onChange={changed} />
    </MantineProvider>,
  )
  await screen.findAllByText('Between')
  await Promise.resolve()
  return changed
}

const choose = (label: string, to: string) => fireEvent.change(screen.getByLabelText(label), { target: { value: to } })

it('offers saved results beside days, and counts once both ends are chosen', async () => {
  const changed = await shown(['March', null, 'June'])
  const select = await screen.findByLabelText('Earlier date, or a saved result')
  expect([...select.querySelectorAll('option')].map((each) => each.textContent)).toEqual([
    'On a day:',
    '“March”',
    '“June”',
  ])
  choose('Earlier date, or a saved result', '#1')
  expect(screen.queryByLabelText('Earlier date')).toBeNull()
  expect(changed).not.toHaveBeenCalled()
  choose('Later date, or a saved result', '#3')
  expect(changed).toHaveBeenLastCalledWith('#1,#3')
  choose('Later date, or a saved result', '')
  choose('Later date', '2024-06-01')
  expect(changed).toHaveBeenLastCalledWith('#1,2024-06-01')
})

it('is fields of days alone where no result is saved', async () => {
  const changed = await shown([null])
  choose('Earlier date', '2024-01-01')
  choose('Later date', '2024-06-01')
  expect(changed).toHaveBeenLastCalledWith('2024-01-01,2024-06-01')
  expect(screen.queryByLabelText('Earlier date, or a saved result')).toBeNull()
})

it('shows what was chosen before', async () => {
  await shown(['March'], '#1,2024-06-01')
  const select = (await screen.findByLabelText('Earlier date, or a saved result')) as HTMLSelectElement
  await screen.findAllByText('“March”')
  expect(select.value).toBe('#1')
  expect((screen.getByLabelText('Later date') as HTMLInputElement).value).toBe('2024-06-01')
})
