import { useMediaQuery } from '@mantine/hooks'
import { useCallback, useState } from 'react'
import { useRemembered } from '../../../state/layout.tsx'
import { useEscape } from '../../../ui/use-escape.ts'

/** Whether the settings are shown. Beside the result this is remembered; over it, in a narrow window, they start closed, and Escape closes them. */
export function useSettingsPanel(): readonly [boolean, (open: boolean) => void] {
  const narrow = useMediaQuery('(max-width: 1100px)', undefined, { getInitialValueInEffect: false })
  const [docked, setDocked] = useRemembered('segments.settings', ['open', 'closed'])
  const [over, setOver] = useState(false)
  const set = useCallback(
    (open: boolean) => (narrow ? setOver(open) : setDocked(open ? 'open' : 'closed')),
    [narrow, setDocked],
  )
  useEscape(() => setOver(false))
  return [narrow ? over : docked === 'open', set]
}
