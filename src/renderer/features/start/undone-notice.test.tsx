import { MantineProvider } from '@mantine/core'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { UndoneNotice } from './undone-notice.tsx'

const { view } = vi.hoisted(() => ({ view: { current: {} } }))
vi.mock('../../state/view.tsx', () => ({ useView: () => ({ view: view.current, go: () => {} }) }))

function written(isErased: boolean): string {
  view.current = { name: 'start', undone: { file: 'till.csv', staleRuns: 0, isErased } }
  return renderToStaticMarkup(
    <MantineProvider>
      <UndoneNotice />
    </MantineProvider>,
  )
}

it('says that traces may be left where the disk was too full to erase them, and only there', () => {
  expect(written(true)).toContain('The import of till.csv was undone.')
  expect(written(true)).not.toContain('traces')
  expect(written(false)).toContain('traces may be left')
})
