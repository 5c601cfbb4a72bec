import type { ReactNode } from 'react'
import type { Role } from '../trace/role'

/** The fill that tells a job without colour, for drawings inside a document that holds `<Patterns />`. */
export function hatchOf(role: Role): string {
  return `url(#hatch-${role === 'reveal' || role in textures ? role : 'plain'})`
}

const textures: Readonly<Partial<Record<Role | 'plain', string>>> = {
  keep: 'M3,0V6',
  write: 'M0,3H6',
  ask: 'M0,0L6,6M6,0L0,6',
  address: 'M-1,1L1,-1M0,6L6,0M5,7L7,5',
  content: 'M0,1.5H6M0,3.5H6',
  plain: '',
}

/** Hatches of all jobs, of masked cells, and of cell fills in forced colours. Draw it once in a document. */
export function Patterns() {
  return (
    <defs>
      {Object.entries(textures).map(([role, path]) => (
        <Tile key={role} id={`hatch-${role}`}>
          <rect className="hatch-ground" data-role={role} width="6" height="6" />
          <path className="hatch-line" d={path} />
        </Tile>
      ))}
      <Tile id="hatch-reveal">
        <rect className="hatch-ground" data-role="reveal" width="6" height="6" />
        <circle className="hatch-dot" cx="1.5" cy="1.5" r="1.1" />
        <circle className="hatch-dot" cx="4.5" cy="4.5" r="1.1" />
      </Tile>
      <Tile id="hatch-masked">
        <rect className="hatch-surface" width="6" height="6" />
        <path className="hatch-masked-line" d="M-1,1L1,-1M0,6L6,0M5,7L7,5" />
      </Tile>
      {densities.map((path, level) => (
        <Tile key={level} id={`density-${level + 1}`}>
          <rect className="hatch-surface" width="6" height="6" />
          <path className="density-line" d={path} />
        </Tile>
      ))}
    </defs>
  )
}

const densities = ['M3,0V6', 'M1,0V6M4,0V6', 'M1,0V6M4,0V6M0,3H6', 'M1,0V6M3,0V6M5,0V6M0,1H6M0,3H6M0,5H6']

function Tile({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
      {children}
    </pattern>
  )
}
