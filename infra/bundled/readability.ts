// Stands in for Readability's index, which also brings the guess whether a page is an article at all.
// @ts-expect-error: the file has no types of its own; whoever imports the package sees the package's.
import Readability from '../../node_modules/@mozilla/readability/Readability.js';

export { Readability };
