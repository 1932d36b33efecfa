import '@mantine/core/styles.layer.css'
import './theme/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { readPrintRoute } from '../shared/contract/print-route.ts'
import { App } from './app.tsx'
import { PrintPage } from './features/report/print-page.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
const job = readPrintRoute(location.search)
createRoot(root).render(<StrictMode>{job === null ? <App /> : <PrintPage job={job} />}</StrictMode>)
