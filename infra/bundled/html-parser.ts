// Stands in for htmlparser2's index in our bundles: linkedom takes all that it exports, and so would bring a serialiser and two tables of
// entities (60 kB) that nothing of ours calls. The parser itself is htmlparser2's.
import * as ElementType from 'domelementtype';
import { type Document, DomHandler, type DomHandlerOptions } from 'domhandler';
import { Parser, type ParserOptions } from '../../node_modules/htmlparser2/dist/esm/Parser.js';

export { ElementType, Parser };

/** As htmlparser2 defines it. */
export function parseDocument(data: string, options?: ParserOptions & DomHandlerOptions): Document {
  const handler = new DomHandler(undefined, options);
  new Parser(handler, options).end(data);
  return handler.root;
}
