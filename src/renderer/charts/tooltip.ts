import type { TooltipComponentOption } from 'echarts/components'
import type { Tokens } from '../theme/tokens.ts'

/** A tooltip drawn as text, so that nothing of a file is ever taken for HTML. */
export function tooltip(tokens: Tokens): TooltipComponentOption {
  return {
    renderMode: 'richText',
    confine: true,
    backgroundColor: tokens.raised,
    borderColor: tokens.lineStrong,
    borderWidth: 1,
    padding: [8, 10],
    textStyle: { color: tokens.text, fontSize: 12 },
  }
}
