/** What a response is: it decides how much a browser may do with it. */
export type Surface = 'data' | 'page' | 'embed' | 'reference';

const PAGE = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

/** A chart in pages of others: anyone may frame it, and nothing in it runs. */
const EMBED = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
];

/** The reference draws itself with style elements that it makes; everything else is as strict as a page. */
const REFERENCE = PAGE.map((rule) => (rule.startsWith('style-src') ? "style-src 'self' 'unsafe-inline'" : rule));

const POLICY: Readonly<Record<Surface, string>> = {
  data: "default-src 'none'; frame-ancestors 'none'",
  page: PAGE.join('; '),
  embed: EMBED.join('; '),
  reference: REFERENCE.join('; '),
};

/** Headers of every answer. `https` when the public address is: only then may a browser be held to it. */
export function securityHeaders(surface: Surface, https: boolean): Record<string, string> {
  return {
    'Content-Security-Policy': POLICY[surface],
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': surface === 'embed' ? 'cross-origin' : 'same-origin',
    // For browsers that do not read who may frame a page from its policy.
    ...(surface === 'embed' ? {} : { 'X-Frame-Options': 'DENY' }),
    ...(https ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}
