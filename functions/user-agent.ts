// How we name ourselves to the hosts we ask: honest, with contact.
export const userAgent =
  'Kontorsvakten/0.1 (+https://github.com/kontorsvakten/kontorsvakten; monitor of Swedish state service offices)';
