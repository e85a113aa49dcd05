// The change a test message carries: plainly made up, of the same shape as a real one.
import { swedishDay } from '../changelog/days.ts';
import type { Change } from '../model/change.ts';

export function sampleChange(now: Date): Change {
  const at = now.toISOString();
  return {
    id: 'test',
    type: 'office-opening',
    status: 'possible',
    title: 'Prov: inget har hänt, så här ser en ändring ut',
    summary: 'Det här är ett prov från Kontorsvakten.',
    announcedAt: swedishDay(at),
    effectiveFrom: null,
    offices: [],
    municipalities: [],
    counties: [],
    ministers: [],
    agencies: ['statens-servicecenter'],
    amounts: [],
    officeCounts: [],
    confidence: 0,
    evidence: [],
    version: 1,
    firstSeenAt: at,
    updatedAt: at,
    withdrawn: false,
  };
}
