// Runs the end-to-end specs: `node scripts/e2e.ts [--no-build] [arguments of playwright test]`.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { chooseElectron } from './electron-lane.ts'

const root = path.join(import.meta.dirname, '..')

function run(script: string, args: string[], env: NodeJS.ProcessEnv): void {
  const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env,
  })
  if (status !== 0) process.exit(status ?? 1)
}

const forwarded = process.argv.slice(2).filter((argument) => argument !== '--no-build')
const env = await chooseElectron({ isSeen: false })
if (!process.argv.includes('--no-build')) run('electron-vite/bin/electron-vite.js', ['build'], env)
run('@playwright/test/cli.js', ['test', ...forwarded], env)
