import type { Finding } from '../values/finding.ts'
import type { Equipment } from './equipment.ts'

/** No more is delivered than is due, and no more in operation than is delivered. */
export function checkEquipment(items: readonly Equipment[]): Finding[] {
  return items.flatMap(item => {
    const { quantity, delivered, commissioned } = item
    const found: Finding[] = []
    if (delivered > quantity) found.push(finding('zones.delivered-more-than-due', item, 'delivered'))
    if (commissioned > delivered)
      found.push(finding('zones.commissioned-more-than-delivered', item, 'commissioned'))
    return found
  })
}

const finding = (code: string, item: Equipment, field: string): Finding => ({
  severity: 'error',
  code,
  facts: {
    item: item.code,
    quantity: item.quantity,
    delivered: item.delivered,
    commissioned: item.commissioned,
  },
  register: 'equipment',
  record: item,
  field,
})
