// What a month brings that no machine can tell us: assumed here, each with its basis, and nowhere else. Change one and run again.

export interface Size {
  name: string;
  sources: number;
  subscribers: number;
  /** New versions of changes that are announced in a month. The replay of a year's government documents and two papers brought 11. */
  announcements: number;
  /** Requests to the API and the pages in a month: ten a subscriber and 20,000 by whoever else. */
  requests: number;
}

const size = (sources: number, subscribers: number, announcements: number): Size => ({
  name: `${sources.toLocaleString('en')} sources, ${subscribers.toLocaleString('en')} subscribers`,
  ...{ sources, subscribers, announcements, requests: 20_000 + 10 * subscribers },
});

/** A month in which some 35 offices begin to close, told by more sources the larger the size. */
export const sizes: Size[] = [size(60, 100, 50), size(200, 10_000, 100), size(1000, 1_000_000, 200)];

export const assumed = {
  daysAMonth: 30,
  /** New entries a source and day. A local newsroom has 10 to 20, an agency one. */
  itemsASourceAndDay: 15,
  /** Polls that bring a 304, and that bring the same bytes: about 30 % are byte-identical (Media Cloud); with validators more are. */
  shareNotModified: 0.3,
  shareSame: 0.3,
  /** Polls that fail. */
  shareFailed: 0.03,
  /** Of new items: those that are read, and those found relevant. The replay: 8 of 11,903 relevant; we take more, since a paper is nearer to its office. */
  shareRead: 0.004,
  shareRelevant: 0.001,
  /** Of the subscriptions: those an announcement matches, and those looked at in vain. A county is a twenty-first of them, and some want all. */
  shareMatched: 0.1,
  sharePassedOver: 0.05,
  /** Of the deliveries; the others are mail. A digest would make one mail of many: none is assumed. */
  shareWebhooks: 0.05,
  /** Of the mails: those that come back. SES looks closer from 5 % on. */
  shareBounced: 0.01,
  /** New subscriptions in a month, of those there are. */
  shareNew: 0.03,
  /** Of the requests, by what is asked for; the rest is answered 304 at the price of `page`. */
  asking: { front: 0.3, page: 0.3, list: 0.1, filtered: 0.15, one: 0.1, sources: 0.05 },
  /** Months the table has grown when the bill is made. */
  monthsKept: 12,
  /** Releases whose bundles lie in CDK's bucket. */
  releasesKept: 10,
};

/** From this machine to Lambda. */
export const lambda = {
  /** A core of Lambda against one here: about 0.7 is usual for arm64; we take half. */
  slowness: 2,
  /** A function gets a core for so many MB, and a share of it for less. https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html */
  mbACore: 1769,
  /** A request to DynamoDB, SQS or SES, waited for. Most take 2 to 6 ms, SES longer. */
  callMs: 8,
  /** Calls that `alert` and `deliver` have under way at a time (16 lanes each), taken low. */
  lanes: 8,
  /** A publisher's answer, or an endpoint's, with the pause between two requests to one host (2 s) where many sources share it. */
  fetchMs: 1500,
  /** A container waits so long for the next event; rarer events find it gone. */
  idleMinutes: 5,
  /** Of the invocations of busier functions: containers are replaced, and a second one starts beside the first. */
  shareCold: 0.03,
  /** Lines the platform writes of an invocation (start, report), and what CloudWatch adds to ours. */
  platformLogBytes: 900,
};

/** Lambda asks an empty queue without end: five pollers that wait 20 s each. https://aws.amazon.com/premiumsupport/knowledge-center/sqs-high-charges/ */
export const emptyReceivesAMinute = 15;

/** TLS and HTTP around an answer or a webhook. */
export const envelopeBytes = 1500;
/** A webhook's body and its connection: the Standard Webhooks specification wants less than 20 kB, ours are about 2. */
export const webhookBytes = 8000;
