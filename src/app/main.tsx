import '@fontsource-variable/inter/wght.css'
import '../figures/figures.css'
import '../figures/controls/controls.css'
import './app.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { exhibits } from '../exhibits'
import { themeCss } from '../figures/theme/css'
import { App } from './App'
import { fetchInnerViews } from './inner-views'
import { followLink } from './follow'
import { listenToKeys } from './keys'
import { syncAddress } from './link'
import { readLink, recipeNow, useStore } from './store'
import { considerOffer } from './training/consider'

const sheet = document.createElement('style')
sheet.textContent = themeCss()
document.head.append(sheet)

/** Fetching ahead may fail in silence: what is missing is asked for again when it is shown, and says so then. */
const ahead = (...parts: readonly Promise<unknown>[]): void => void Promise.allSettled(parts)

// Read before the address is written for the first time.
const train = readLink(location.hash).others.get('train')

ahead(exhibits[recipeNow().model].fetch())
if (useStore.getState().ready) void considerOffer(train)
syncAddress()
listenToKeys()
if (!useStore.getState().ready) void followLink(location.hash)

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with id "root"')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)

// Safari has no idle callback; a second after the first frame the page is at rest as well.
const whenIdle = 'requestIdleCallback' in window ? requestIdleCallback : (call: () => void) => setTimeout(call, 1000)
const fetchAhead = () => whenIdle(() => ahead(fetchInnerViews(), ...Object.values(exhibits).map(one => one.fetch())))

// What is awaited comes before what may be wanted later.
if (useStore.getState().ready) fetchAhead()
else {
  const stop = useStore.subscribe(({ ready }) => {
    if (!ready) return
    stop()
    fetchAhead()
  })
}
