import { useMemo, useState } from 'react'
import { type Offers, useCommands } from '../ui/commands/registry.tsx'
import { Lazy, lazy } from '../ui/lazy.tsx'

const DIALOG = lazy(() => import('./about-dialog.tsx').then(({ AboutDialog }) => AboutDialog))

/** What is said of the program, when it is asked for. */
export function About() {
  const [isOpen, setOpen] = useState(false)
  useCommands(useMemo<Offers>(() => ({ 'app.about': () => setOpen(true) }), []))
  return isOpen && <Lazy code={DIALOG} props={{ onClose: () => setOpen(false) }} meanwhile={null} />
}
