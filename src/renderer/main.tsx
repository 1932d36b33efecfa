import './theme/mantine-styles.ts'
import './theme/base.css'
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { isPrintRoute } from '../shared/calls/print-route.ts'
import { App } from './app.tsx'
import { shareStyleNonce } from './theme/style-nonce.ts'

shareStyleNonce()
const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
const show = (page: ReactNode) => createRoot(root).render(<StrictMode>{page}</StrictMode>)
if (isPrintRoute(location.search)) {
  void import('./features/report/print-page.tsx').then(({ PrintPage }) => show(<PrintPage />))
} else show(<App />)
