import { useMediaQuery } from '@mantine/hooks'
import { useCallback, useState } from 'react'
import { useRemembered } from '../../../session/layout.tsx'

/** Whether the settings are shown. Beside the result this is remembered; over it, in a narrow window, they start closed. */
export function useSettingsPanel(): readonly [boolean, (open: boolean) => void] {
  const narrow = useMediaQuery('(max-width: 1100px)', undefined, { getInitialValueInEffect: false })
  const [docked, setDocked] = useRemembered('segments.settings', ['open', 'closed'])
  const [over, setOver] = useState(false)
  const set = useCallback(
    (open: boolean) => (narrow ? setOver(open) : setDocked(open ? 'open' : 'closed')),
    [narrow, setDocked],
  )
  return [narrow ? over : docked === 'open', set]
}
