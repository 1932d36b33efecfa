// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { type CommandEntry, CommandsProvider, useCommandList, useCommands, useRegistry } from './registry.tsx'

afterEach(cleanup)

const ENTRY: CommandEntry = {
  id: 'import.run',
  title: 'Import',
  group: 'Data',
  keys: 'mod+i',
  place: 'import',
  elsewhere: null,
}

const provider = (children: ReactNode) => (
  <CommandsProvider entries={[ENTRY]} place="import" reach={() => {}}>
    {children}
  </CommandsProvider>
)

/** Offers its commands anew whenever it is drawn. */
function Screen({ onDrawn, onImport }: { readonly onDrawn?: () => void; readonly onImport?: () => void }) {
  onDrawn?.()
  useRegistry()
  useCommands({ 'import.run': () => onImport?.() })
  return null
}

function List({ onList }: { readonly onList: (commands: readonly CommandEntry[]) => void }) {
  onList(useCommandList())
  return null
}

it('draws a screen once that offers its commands anew whenever it is drawn', async () => {
  let drawn = 0
  const onDrawn = () => {
    drawn += 1
    if (drawn > 20) throw new Error('It is drawn without end.')
  }
  render(provider(<Screen onDrawn={onDrawn} />))
  await act(async () => {})
  expect(drawn).toBe(1)
})

it('lists what is offered now, and runs it by its keys', () => {
  const onImport = vi.fn()
  const onList = vi.fn()
  const list = <List key="list" onList={onList} />
  const { rerender } = render(provider([<Screen key="screen" onImport={onImport} />, list]))
  expect(onList).toHaveBeenLastCalledWith([ENTRY])
  fireEvent.keyDown(window, { key: 'i', ctrlKey: true })
  expect(onImport).toHaveBeenCalledOnce()
  rerender(provider([list]))
  expect(onList).toHaveBeenLastCalledWith([])
})
