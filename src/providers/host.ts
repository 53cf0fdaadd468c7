/** True for a host name that can only be this machine. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(?:\.\d{1,3}){3}$/.test(hostname)
  );
}

/** Zones that are never delegated in the public DNS (RFC 6761, RFC 6762, RFC 8375, ICANN's `.internal`) and those of clusters. */
const PRIVATE_ZONES = ['local', 'internal', 'home.arpa', 'svc', 'lan', 'intranet', 'private', 'corp', 'home'];

/** RFC 1918, RFC 3927 and RFC 6598. */
const PRIVATE_IPV4 =
  /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/;
/** RFC 4193 and link-local. */
const PRIVATE_IPV6 = /^\[(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/;

/**
 * True for a host that can only be reached within a private network: a private
 * address, a name without a dot (a service of a compose file), or a name in a
 * zone that the public DNS does not have.
 *
 * @param hostname as `URL` gives it: lower case, IPv6 in brackets
 */
export function isPrivateHost(hostname: string): boolean {
  if (hostname.startsWith('[')) return PRIVATE_IPV6.test(hostname);
  if (/^\d+(?:\.\d+){3}$/.test(hostname)) return PRIVATE_IPV4.test(hostname);
  const name = hostname.replace(/\.$/, '');
  return !name.includes('.') || PRIVATE_ZONES.some((zone) => name.endsWith(`.${zone}`));
}
