import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

const ADVICE = `The journeys need a browser, and none was found. Install Chromium or Google Chrome
("sudo apt-get install chromium" on Debian), or set CHROME_PATH to the browser's executable.`

function canRun(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The executable in PATH or in one of the usual places, if there is one. */
function existingBrowser() {
  const inPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap(folder => NAMES.map(name => join(folder, name)))
  return [process.env.CHROME_PATH, ...inPath, ...PLACES].find(path => path && canRun(path))
}

/** Debian's Chromium, by apt; only root may do this. */
function installChromium() {
  if (process.getuid?.() !== 0) return
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  console.log('Installing Chromium (apt-get install chromium) …')
  spawnSync('apt-get', ['update', '-qq'], options)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options)
}

/** The path of a Chromium or Chrome; ends the process with a sentence when there is none and none can be had. */
export function ensureBrowser() {
  if (!existingBrowser()) installChromium()
  const found = existingBrowser()
  if (found) return found
  console.error(ADVICE)
  process.exit(1)
}
