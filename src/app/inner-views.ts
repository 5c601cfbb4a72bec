import { lazy } from 'react'

const loadOperation = async () => ({ default: (await import('../figures/operation/OperationView')).OperationView })
const loadScalar = async () => ({ default: (await import('../figures/scalar/ScalarView')).ScalarView })

/** An equation of matrices, fetched when it is first looked at. */
export const OperationView = lazy(loadOperation)
/** A number worked out, fetched when it is first looked at. */
export const ScalarView = lazy(loadScalar)

/** Fetches the inner levels ahead of the first click, so that it opens at once. */
export async function fetchInnerViews(): Promise<void> {
  await Promise.all([loadOperation(), loadScalar()])
}
