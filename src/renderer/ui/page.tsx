import type { ReactNode } from 'react'
import './page.css'

interface PageProps {
  readonly title: string
  readonly subtitle?: ReactNode
  readonly actions?: ReactNode
  /** Stays below the scrolling part: the next step of a longer screen. */
  readonly footer?: ReactNode
  /** The content takes the height that is left, and scrolls in itself. */
  readonly fill?: boolean
  readonly children: ReactNode
}

/** One screen: its title and actions, its scrolling content, and a footer that stays. */
export function Page({ title, subtitle, actions, footer, fill = false, children }: PageProps) {
  return (
    <div className="page">
      <div className="page-scroll" data-fill={fill} data-scrolls>
        <div className="page-head">
          <div className="page-titles">
            <h1 className="page-title">{title}</h1>
            {subtitle !== undefined && <p className="quiet">{subtitle}</p>}
          </div>
          {actions !== undefined && <div className="page-actions">{actions}</div>}
        </div>
        {children}
      </div>
      {footer !== undefined && <div className="page-footer">{footer}</div>}
    </div>
  )
}
