import type { ReactNode } from 'react'
import { Component } from 'react'
import { toAppError } from '../../shared/model/errors.ts'
import { ErrorState } from './error-state.tsx'
import styles from './page.module.css'

interface FaultProps {
  readonly children: ReactNode
}

/** Catches what a screen throws while it is drawn, so that the window never goes blank. */
export class Fault extends Component<FaultProps, { readonly thrown: unknown }> {
  override state: { readonly thrown: unknown } = { thrown: null }

  static getDerivedStateFromError(thrown: unknown): { readonly thrown: unknown } {
    return { thrown }
  }

  override render(): ReactNode {
    if (this.state.thrown === null) return this.props.children
    return (
      <div className={styles.pageScroll}>
        <ErrorState error={toAppError(this.state.thrown)} onRetry={() => this.setState({ thrown: null })} />
      </div>
    )
  }
}
