import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { IconButton } from './icon-button.tsx'
import styles from './side-panel.module.css'

interface SidePanelProps {
  readonly title: string
  /** What it is, for assistive technology. */
  readonly label: string
  readonly closeLabel: string
  /** Buttons beside the title. */
  readonly tools?: ReactNode
  readonly children: ReactNode
  readonly foot: ReactNode
  readonly onClose: () => void
}

/** What a screen can be changed by, at its right; over it where the window is narrow. Its parent is a `WithSidePanel`. */
export function SidePanel({ title, label, closeLabel, tools, children, foot, onClose }: SidePanelProps) {
  return (
    <aside className={styles.sidePanel} aria-label={label}>
      <div className={styles.sidePanelHead}>
        <h2 className={styles.sidePanelTitle}>{title}</h2>
        {tools}
        <IconButton label={closeLabel} icon={<IconX size={16} />} onClick={onClose} />
      </div>
      <div className={styles.sidePanelList}>{children}</div>
      <div className={styles.sidePanelFoot}>{foot}</div>
    </aside>
  )
}

/** A screen with room for a side panel as its last child. */
export function WithSidePanel({ children }: { readonly children: ReactNode }) {
  return <div className={styles.withSidePanel}>{children}</div>
}
