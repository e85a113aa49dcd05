// `npm run cost`: what a month on AWS costs in three sizes. `--prices FILE` for prices of the day, `--units` and `--price-list` for what it is made of.
import { parseArgs } from 'node:util';
import { bill, ownPrices, readPrices } from './bill.ts';
import { measure } from './measure.ts';
import { month } from './month.ts';
import { printBill, printPrices, printUnits } from './print.ts';
import { sizes } from './sizes.ts';

// What the SDK has to say of Node 20 is no part of a bill.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

const usage = `Usage: npm run cost -- [options]     (about a minute)

  --prices FILE   prices of the day, in the form of test/cost/prices.json
  --units         what one piece of each kind of work takes
  --price-list    the prices that are reckoned with
  --help`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    prices: { type: 'string', default: ownPrices },
    units: { type: 'boolean', default: false },
    'price-list': { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const prices = readPrices(values.prices);
const { measured, stack } = await measure();
if (values['price-list']) console.log(`${printPrices(prices)}\n`);
if (values.units) console.log(`${printUnits(measured.units)}\n`);
for (const size of sizes) console.log(printBill(size.name, bill(month(size, measured, stack), prices)));
