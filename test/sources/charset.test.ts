import { describe, expect, it } from 'vitest';
import { decode } from '../../shared/sources/charset.ts';

const text = 'Åre – ”Örnsköldsvik”';
const windows = Buffer.from(text.replace('–', '\x96').replace(/”/g, '\x94'), 'latin1');
const utf8 = Buffer.from(text);

describe('the encoding of a body', () => {
  it.each<[string, Uint8Array, string | null, string]>([
    ['UTF-8 as said', utf8, 'text/xml; charset=utf-8', 'utf-8'],
    ['UTF-8 with nothing said', utf8, null, 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), utf8]), null, 'utf-8'],
    ['UTF-8 that the header calls ISO-8859-1', utf8, 'text/xml; charset=ISO-8859-1', 'utf-8'],
    ['windows-1252 called ISO-8859-1', windows, 'text/xml;charset="iso-8859-1"', 'windows-1252'],
    ['windows-1252 called UTF-8', windows, 'text/xml; charset=utf-8', 'windows-1252'],
    ['windows-1252 with nothing said', windows, null, 'windows-1252'],
    ['windows-1252 called something unknown', windows, 'text/xml; charset=klingon', 'windows-1252'],
    ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'text/xml; charset=utf-8', 'utf-16le'],
  ])('%s', (_name, body, contentType, charset) => {
    expect(decode(body, contentType)).toEqual({ text, charset });
  });

  it('may be told by the prolog or by a meta element only', () => {
    const greek = Buffer.of(0xe1, 0xe2);
    const prolog = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="iso-8859-7"?>'), greek]);
    const meta = Buffer.concat([Buffer.from('<html><meta charset=iso-8859-7>'), greek]);
    expect(decode(prolog, 'text/xml')).toMatchObject({ charset: 'iso-8859-7', text: expect.stringContaining('αβ') });
    expect(decode(meta, null)).toMatchObject({ charset: 'iso-8859-7', text: expect.stringContaining('αβ') });
  });

  it('stays UTF-8 when a byte is broken', () => {
    expect(decode(Buffer.concat([utf8, Buffer.of(0xc3)]), null)).toEqual({ text: `${text}\ufffd`, charset: 'utf-8' });
  });
});
