// Which addresses may be dialled: global unicast only, checked where the socket is opened, on the address that is dialled. A name that resolves
// to something else the next time (DNS rebinding) is checked the next time. https://www.iana.org/assignments/iana-ipv6-special-registry
import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { HttpError } from './http.ts';

/** The only addresses of IPv6 that are given out for use on the internet. */
const globalIpv6 = ipaddr.IPv6.parseCIDR('2000::/3');
/** For examples in texts; newer than the library's table. RFC 9637. */
const documentationIpv6 = ipaddr.IPv6.parseCIDR('3fff::/20');

/** False for loopback, private, shared, link-local, multicast, reserved and tunnelled addresses, and for what is no address. */
export function isGlobalUnicast(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === 'unicast';
  // IPv4 in IPv6 clothes (::ffff:a.b.c.d, and NAT64's 64:ff9b::a.b.c.d of IPv6-only networks) is as global as what it stands for.
  if (parsed.isIPv4MappedAddress()) return isGlobalUnicast(parsed.toIPv4Address().toString());
  if (parsed.range() === 'rfc6052') return isGlobalUnicast(parsed.toByteArray().slice(12).join('.'));
  return parsed.range() === 'unicast' && parsed.match(globalIpv6) && !parsed.match(documentationIpv6);
}

/** Why a host written as an address (IPv6 with or without brackets) is not dialled; `null` when it is a name or may be. */
export function refusalOf(hostname: string, allows: (address: string) => boolean): HttpError | null {
  const literal = hostname.replace(/^\[|\]$/g, '');
  return isIP(literal) !== 0 && !allows(literal) ? refusal(literal) : null;
}

/** Resolves names for the dialler, to allowed addresses only. Written addresses never come here: `refusalOf` is for them. */
export function guardedLookup(
  allows: (address: string) => boolean,
  lookup: LookupFunction = systemLookup,
): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '', 0);
      const addresses = (Array.isArray(found) ? found : []).filter(({ address }) => allows(address));
      const [first] = addresses;
      if (first === undefined)
        return callback(refusal(hostname, Array.isArray(found) ? found[0]?.address : found), '', 0);
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
}

function refusal(hostname: string, address = hostname): HttpError {
  const target = address === hostname ? hostname : `${hostname} (${address})`;
  return new HttpError(
    'refused',
    `the address filter refuses ${target}: only public internet addresses are dialled; --allow-private-networks changes it`,
  );
}
