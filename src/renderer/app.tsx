import { MantineProvider } from '@mantine/core'
import { Frame } from './shell/frame.tsx'
import { ClusteringProvider } from './state/clustering.tsx'
import { CustomerListProvider } from './state/customer-list.tsx'
import { ImportingProvider } from './state/importing.tsx'
import { LayoutProvider } from './state/layout.tsx'
import { MapDraftsProvider } from './state/map-drafts.tsx'
import { RunProvider } from './state/run.tsx'
import { ViewProvider } from './state/view.tsx'
import { WorkspaceProvider } from './state/workspace.tsx'
import { followSystem } from './theme/color-scheme.ts'
import { cssVariables, theme } from './theme/theme.ts'
import { CommandsProvider } from './ui/commands/registry.tsx'
import { Fault } from './ui/fault.tsx'

/** The whole window. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      colorSchemeManager={followSystem}
    >
      <Fault>
        <CommandsProvider>
          <WorkspaceProvider>
            <LayoutProvider>
              <ImportingProvider>
                <RunProvider>
                  <ClusteringProvider>
                    <ViewProvider>
                      <MapDraftsProvider>
                        <CustomerListProvider>
                          <Frame />
                        </CustomerListProvider>
                      </MapDraftsProvider>
                    </ViewProvider>
                  </ClusteringProvider>
                </RunProvider>
              </ImportingProvider>
            </LayoutProvider>
          </WorkspaceProvider>
        </CommandsProvider>
      </Fault>
    </MantineProvider>
  )
}
