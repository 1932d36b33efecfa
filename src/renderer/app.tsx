import { MantineProvider } from '@mantine/core'
import { SCREENS } from './screens.ts'
import { Commands } from './shell/commands.tsx'
import { Frame } from './shell/frame.tsx'
import { ChartDesk } from './state/chart-desk.tsx'
import { ClusteringProvider } from './state/clustering.tsx'
import { CustomerListProvider } from './state/customer-list.tsx'
import { ImportingProvider } from './state/importing.tsx'
import { LayoutProvider } from './state/layout.tsx'
import { MapDraftsProvider } from './state/map-drafts.tsx'
import { RunProvider } from './state/run.tsx'
import { SeenProvider } from './state/seen.tsx'
import { ViewProvider } from './state/view.tsx'
import { WorkspaceProvider } from './state/workspace.tsx'
import { followSystem } from './theme/color-scheme.ts'
import { styleNonce } from './theme/style-nonce.ts'
import { cssVariables, theme } from './theme/theme.ts'
import { Fault } from './ui/fault.tsx'

/** The whole window. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      colorSchemeManager={followSystem}
      getStyleNonce={styleNonce}
    >
      <Fault>
        <WorkspaceProvider>
          <SeenProvider>
            <LayoutProvider>
              <ImportingProvider>
                <RunProvider>
                  <ClusteringProvider>
                    <ViewProvider screens={SCREENS} first={{ name: 'start' }}>
                      <MapDraftsProvider>
                        <CustomerListProvider>
                          <Commands>
                            <ChartDesk>
                              <Frame />
                            </ChartDesk>
                          </Commands>
                        </CustomerListProvider>
                      </MapDraftsProvider>
                    </ViewProvider>
                  </ClusteringProvider>
                </RunProvider>
              </ImportingProvider>
            </LayoutProvider>
          </SeenProvider>
        </WorkspaceProvider>
      </Fault>
    </MantineProvider>
  )
}
