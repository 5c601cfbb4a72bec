/** The three cells that a chain can repeat. */
export type PlateId = 'rnn' | 'gru' | 'lstm'

/** The model's options as a plain record. */
export type Options = Readonly<Record<string, string | number | boolean>>

/** The two strips of a chain in which vectors stand: every vector of a strip shares its rows with the others. */
export type Band = 'upper' | 'lower'

/** The heights at which wires run between the strips. */
export type Storey = 'x-line' | 'h-line' | 'lid' | 'under' | 'between' | 'near' | 'upper' | 'lower-top' | 'lower'

/** A column of a drawing: how wide it is in cells, and the least space before it. */
export interface Slot {
  readonly id: string
  readonly cells: number
  readonly before: number
}

/** What squashes a vector, drawn as a lid on it. */
export type Lid = 'σ' | 'tanh'

interface Standing {
  readonly id: string
  readonly slot: string
  readonly band: Band
}

/** One thing that stands in a drawing. `key` names a value without its position: "f", "h". */
export type Part =
  | (Standing & { readonly kind: 'vector'; readonly key: string; readonly lid?: Lid; readonly lead?: true })
  /** The result of an unnamed operation inside `of`. */
  | (Standing & { readonly kind: 'inner'; readonly of: string; readonly op: string })
  /** One sluice a unit, opened by `gate`; `lets` names the value that comes out. */
  | (Standing & { readonly kind: 'valve'; readonly gate: string; readonly lets: string; readonly locked?: true })
  | (Standing & { readonly kind: 'mixer'; readonly keep: string; readonly write: string })
  | (Standing & { readonly kind: 'curve'; readonly of: string; readonly from: string; readonly squash: string })
  /** One sign a lane. */
  | (Standing & { readonly kind: 'sums'; readonly of: string })
  | (Omit<Standing, 'band'> & {
      readonly kind: 'sign'
      readonly of: string
      readonly sign: string
      readonly storey: Storey
    })
  | (Omit<Standing, 'band'> & {
      readonly kind: 'learned'
      readonly parameter: string
      readonly of: string
      readonly storey: Storey
    })

/** A side of a part. */
export type Side = 'top' | 'bottom' | 'left' | 'right'

/** Where a wire begins or ends: on a side of a part, or at a place between parts. */
export type Anchor =
  | { readonly part: string; readonly side: Side; readonly along: number }
  | { readonly across: Across; readonly storey: Storey }

/** A place along the width: the middle of a slot, or a share of the space before it. */
export interface Across {
  readonly slot: string
  readonly before?: number
}

/** Where a wire turns: the next place it makes for, along one axis. */
export type Turn = Across | { readonly storey: Storey }

/** A wire: what it carries lights up when one of the values it feeds is being made. */
export interface Line {
  readonly id: string
  readonly kind: 'data' | 'control' | 'recurrence'
  readonly from: Anchor
  readonly turns: readonly Turn[]
  readonly to: Anchor
  readonly carries: string
  readonly feeds: readonly string[]
  /** One thin line a unit instead of one wire. */
  readonly lanes?: true
  /** Ends inside another wire, so that it carries no mark of its own. */
  readonly open?: true
  /** Crosses another wire between its first corner and its last, and passes over it. */
  readonly hops?: true
}

/** A state that is handed from position to position; a rail has one lane a unit. */
export interface Handed {
  readonly key: string
  readonly band: Band
  readonly rail: boolean
}

/** One drawing of a column as data: no coordinates, no arithmetic. */
export interface Drawing {
  readonly slots: readonly Slot[]
  /** Least space after the last slot. */
  readonly after: number
  readonly parts: readonly Part[]
  readonly lines: readonly Line[]
}

/** A cell as the chain draws it: small in the overview, open in focus. */
export interface Plate {
  readonly states: readonly Handed[]
  /** Whether inputs and past run along a pair of lines above the strips. */
  readonly bus: boolean
  sketch(options: Options): Drawing
  circuit(options: Options, roomy: boolean): Drawing
}
