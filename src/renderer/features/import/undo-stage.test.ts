import { expect, it } from 'vitest'
import { undoStage } from './undo-stage.ts'

it('names the stage that the engine reports, with the share only where there is one', () => {
  expect(undoStage(null)).toBe('Removing the rows…')
  expect(undoStage({ stage: 'removing', fraction: 0.5, rows: null })).toMatch(/^Removing the rows… 50\s?%/)
  expect(undoStage({ stage: 'erasing', fraction: null, rows: null })).toMatch(/^Erasing .* workspace file/)
})
