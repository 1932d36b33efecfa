// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FLOATING_ID } from '../theme/theme.ts'
import { tip } from './tip.ts'
import { TipHost } from './tip-host.tsx'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function page() {
  render(
    <MantineProvider env="test">
      <button type="button" {...tip('Erases the file.')}>
        <span>Delete</span>
      </button>
      <button type="button" aria-label="Copy" {...tip('Copy')} />
      <p>Beside</p>
      <div id={FLOATING_ID} />
      <TipHost />
    </MantineProvider>,
  )
}

const rest = (element: Element, milliseconds = 350) => {
  fireEvent.pointerOver(element, { pointerType: 'mouse' })
  act(() => void vi.advanceTimersByTime(milliseconds))
}

it('is shown where the pointer rests, also on a part of the element, and goes with it', () => {
  page()
  rest(screen.getByText('Delete'), 300)
  expect(screen.queryByText('Erases the file.')).toBeNull()
  act(() => void vi.advanceTimersByTime(50))
  expect(screen.getByText('Erases the file.')).toBeTruthy()
  rest(screen.getByText('Beside'))
  expect(screen.queryByText('Erases the file.')).toBeNull()
})

it.each(['keyDown', 'pointerDown', 'focusOut'] as const)('is hidden by %s', (event) => {
  page()
  rest(screen.getByText('Delete'))
  fireEvent[event](screen.getByText('Delete'))
  expect(screen.queryByText('Erases the file.')).toBeNull()
})

it('describes the element while it is shown, unless it says its name once more', () => {
  page()
  const [erase, copy] = screen.getAllByRole('button')
  rest(erase as Element)
  expect(erase?.getAttribute('aria-describedby')).toBe(screen.getByText('Erases the file.').id)
  rest(copy as Element)
  expect(screen.getByText('Copy')).toBeTruthy()
  expect(erase?.hasAttribute('aria-describedby')).toBe(false)
  expect(copy?.hasAttribute('aria-describedby')).toBe(false)
})
