import { MantineProvider } from '@mantine/core'
import { Frame } from './frame/frame.tsx'
import { ClusteringProvider } from './session/clustering.tsx'
import { CustomerListProvider } from './session/customer-list.tsx'
import { ImportingProvider } from './session/importing.tsx'
import { LayoutProvider } from './session/layout.tsx'
import { MapDraftsProvider } from './session/map-drafts.tsx'
import { RunProvider } from './session/run.tsx'
import { ViewProvider } from './session/view.tsx'
import { WorkspaceProvider } from './session/workspace.tsx'
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
