// Days that changes take effect on, as a calendar (RFC 5545): what is withdrawn or called off is marked as cancelled, so that it leaves the calendars it is in.
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { describe } from '../changelog/describe.ts';
import type { Change } from '../model/change.ts';
import type { ChangeStatus, Language } from '../model/words.ts';
import { localPath } from './pages/layout.tsx';
import { texts } from './pages/text.ts';

const statuses: Record<ChangeStatus, ICalEventStatus> = {
  possible: ICalEventStatus.TENTATIVE,
  proposed: ICalEventStatus.TENTATIVE,
  decided: ICalEventStatus.CONFIRMED,
  'in-effect': ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
};

/** The same changes make the same text, whenever it is asked for. */
export function renderCalendar(
  changes: Change[],
  { baseUrl, language }: { baseUrl: string; language: Language },
): string {
  const { tagline } = texts[language];
  const calendar = ical({
    name: `Kontorsvakten – ${tagline}`,
    prodId: { company: 'Kontorsvakten', product: 'Kontorsvakten', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    url: `${baseUrl}/feeds/calendar.ics`,
    ttl: 4 * 60 * 60,
  });
  const { hostname } = new URL(baseUrl);
  for (const change of changes) {
    if (change.effectiveFrom === null) continue;
    const { title, summary } = describe(change, language);
    const address = `${baseUrl}${localPath(`/changes/${encodeURIComponent(change.id)}`, language)}`;
    calendar.createEvent({
      id: `${change.id}@${hostname}`,
      sequence: change.version,
      stamp: new Date(change.updatedAt),
      start: new Date(`${change.effectiveFrom}T00:00:00Z`),
      allDay: true,
      summary: title,
      description: `${summary}\n\n${address}`,
      url: address,
      categories: [{ name: change.type }],
      status: change.withdrawn ? ICalEventStatus.CANCELLED : statuses[change.status],
    });
  }
  return calendar.toString();
}
