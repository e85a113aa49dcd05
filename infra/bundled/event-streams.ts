// Stands in for the SDK's event streams (15 kB) in our bundles: no command that we send answers with one.
const leftOut = (): never => {
  throw new Error('event streams are left out of our bundles: infra/bundled/event-streams.ts stands in for them');
};

export const EventStreamSerde = leftOut;
export const eventStreamSerdeProvider = leftOut;
