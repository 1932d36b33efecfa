import { memo } from 'react'
import type { View } from '../state/screen-params.ts'
import { useView } from '../state/view.tsx'
import { Busy } from '../ui/busy.tsx'
import { Lazy, type LazyCode } from '../ui/lazy.tsx'
import { say } from '../ui/words.ts'
import styles from './frame.module.css'

/** The screen of a view, drawn anew with that, not with all that the frame is. */
export const Screen = memo(function Screen({ view }: { readonly view: View }) {
  const { screens } = useView()
  const { name, ...params } = view
  // Seen only where the code takes long to come.
  const opening = (
    <div className={styles.frameOpening}>
      <Busy words={say('screens.opening')} />
    </div>
  )
  // The view holds what the entry of its name declares.
  const code = screens[name].code as LazyCode<object>
  return <Lazy code={code} props={params} meanwhile={opening} />
})
