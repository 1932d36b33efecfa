import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useRegistry } from './commands/registry.tsx'
import { EmptyState } from './empty-state.tsx'
import { say } from './words.ts'

interface NoSalesProps {
  readonly icon: ReactNode
  /** What the screen will show once there are sales. */
  readonly children: ReactNode
}

/** What a screen that lives on sales shows before there are any. */
export function NoSales({ icon, children }: NoSalesProps) {
  const { run } = useRegistry()
  return (
    <EmptyState
      icon={icon}
      title={say('shell.noSales')}
      actions={
        <>
          <Button onClick={() => run('file.open')}>{say('commands.open')}</Button>
          <Button variant="default" onClick={() => run('file.sample.shop')}>
            {say('commands.sample.shop')}
          </Button>
        </>
      }
    >
      {children}
    </EmptyState>
  )
}
