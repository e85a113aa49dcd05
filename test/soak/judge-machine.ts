// What a year may leave behind on the machine: memory and open files level, files no larger than what is in them.

/** Megabytes (the heap after a collection), and open files. */
export interface Sample {
  heap: number;
  resident: number;
  descriptors: number;
}

export interface MachineFacts {
  /** One a month. */
  samples: Sample[];
  rowBytes: number;
  storeBytes: number;
  mailFiles: number;
  mails: number;
}

/** The press and the readers live in the same process and remember the year as well. */
const growthAtMost = 1.1;
/** Connections that are kept open for a while. */
const descriptorsAtMost = 100;
/** LevelDB keeps what was overwritten until it compacts; its log and the space it takes ahead do not depend on the rows. */
const storeAtMost = (rowBytes: number): number => 2 * rowBytes + 10e6;

export function machineFaults({ samples, rowBytes, storeBytes, mailFiles, mails }: MachineFacts): string[] {
  const growth = growthOf(samples.map(({ heap }) => heap));
  const most = Math.max(0, ...samples.map(({ descriptors }) => descriptors));
  return [
    ...(growth > growthAtMost ? [`the heap of the last quarter is ${growth.toFixed(2)} times that of the second`] : []),
    ...(most > descriptorsAtMost ? [`${most} open files`] : []),
    ...(storeBytes > storeAtMost(rowBytes)
      ? [`the store's files have ${storeBytes} bytes for rows of ${rowBytes}`]
      : []),
    ...(mailFiles === mails ? [] : [`${mailFiles} mails in the outbox, and ${mails} were handed over`]),
  ];
}

/** Of the last quarter over the second; 1 while there are too few to tell. */
function growthOf(values: number[]): number {
  const quarter = Math.floor(values.length / 4);
  if (quarter === 0) return 1;
  return mean(values.slice(-quarter)) / mean(values.slice(quarter, 2 * quarter));
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
