import { ensureInstalled } from './install.js'
import { ensureChromium } from './install-chromium.js'
import { isTool, runTool, toolNames } from './run.js'

const [tool = '', ...parameters] = process.argv.slice(2)
if (!isTool(tool)) throw new RangeError(`found the tool '${tool}', expected one of ${toolNames.join(', ')}`)
await ensureInstalled()
const env = tool === 'playwright' ? { CHROME_PATH: await ensureChromium() } : {}
process.exitCode = await runTool(tool, parameters, { env, interactive: true })
