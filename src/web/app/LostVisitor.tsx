import { NotFoundPage } from './NotFoundPage.tsx'
import { PublicFrame } from './PublicFrame.tsx'

/** An address that leads nowhere, within the frame of the public pages. */
export function LostVisitor() {
  return (
    <PublicFrame>
      <NotFoundPage />
    </PublicFrame>
  )
}
