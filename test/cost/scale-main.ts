// `npm run scale`: which limit of AWS is met first at 10, 100 and 1,000 times the smallest size, and what that costs.
import { bill, readPrices } from './bill.ts';
import { measure } from './measure.ts';
import { month } from './month.ts';
import { printScale } from './print-scale.ts';
import { grown, usesOf } from './scale.ts';
import { sizes } from './sizes.ts';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

const [smallest] = sizes;
if (smallest === undefined) throw new Error('test/cost/sizes.ts names no size');
console.error('measuring each kind of work on the synthesised stack, about a minute …');
const { measured, stack } = await measure();
const prices = readPrices();
const scaled = [1, 10, 100, 1000].map((factor) => {
  const size = grown(smallest, factor);
  return { size, uses: usesOf(size, measured, stack), bill: bill(month(size, measured, stack), prices) };
});
console.log(printScale(scaled));
