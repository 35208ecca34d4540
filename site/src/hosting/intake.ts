/** Schools' requests as hosts are told of them: the CMS answers, at the site's own address where the host can hand on. */
import {
  intakePaths,
  LONGEST_POST,
  REQUEST_PATH,
  TOO_LONG_PAGE,
  UNAVAILABLE_PAGE,
} from 'shared/intake/form-fields';
import type { RedirectRule } from './redirects.ts';

/**
 * The origin of an intake that has a host of its own, where visitors see pages of the site; null where it answers at the
 * site's addresses alone.
 */
export function ownHostOf(siteUrl: string, intakeUrl: string | null): string | null {
  const intake = intakeUrl === null ? null : new URL(intakeUrl);
  return intake !== null && intake.hostname !== new URL(siteUrl).hostname ? intake.origin : null;
}

/**
 * For hosts that serve files and nothing else. The CMS answers at its own address; where that is no other machine's name,
 * none is known that visitors could reach.
 * @param siteUrl the site's public address. @param intakeUrl the CMS's; null where there is none.
 */
export function intakeRedirects(siteUrl: string, intakeUrl: string | null): RedirectRule[] {
  const host = ownHostOf(siteUrl, intakeUrl);
  return intakePaths.map((path) => ({
    from: path.slice(0, -1),
    to: host === null ? UNAVAILABLE_PAGE : host + path,
    status: 302,
  }));
}

/**
 * For nginx, in the server block. Bodies are read whole before the CMS hears of them. The CMS's answers carry the headers
 * of the release's pages, which it has filled in: an `add_header` of the location's own keeps nginx from adding them again.
 */
export function nginxIntake(intakeUrl: string | null): string[] {
  if (intakeUrl === null) return [`location ~ ${PATHS} {\n  return 302 "${UNAVAILABLE_PAGE}";\n}`];
  return [
    `location ~ ${PATHS} {
  proxy_pass "${new URL(intakeUrl).origin}";
  proxy_ssl_server_name on;
  proxy_set_header X-Forwarded-For $remote_addr;
  proxy_set_header X-Forwarded-Proto $scheme;
  proxy_set_header X-Forwarded-Host $http_host;
  proxy_set_header X-Forwarded-Port "";
  proxy_set_header X-Real-IP "";
  proxy_set_header Forwarded "";
  proxy_set_header Cookie "";
  proxy_set_header Authorization "";
  proxy_hide_header Set-Cookie;
  proxy_hide_header X-Powered-By;
  proxy_hide_header Cache-Control;
  add_header Cache-Control "no-store" always;
  client_max_body_size ${LONGEST_POST};
  proxy_read_timeout 30s;
  proxy_intercept_errors on;
  error_page 413 ${TOO_LONG_PAGE};
  error_page 502 503 504 =503 ${UNAVAILABLE_PAGE};
}`,
    'set $release_retry_after "";',
    `if ($uri ~ ^${UNAVAILABLE_PAGE}) {\n  set $release_retry_after "60";\n}`,
    'add_header Retry-After $release_retry_after always;',
  ];
}

const PATHS = `^${REQUEST_PATH}(?:${intakePaths
  .map((path) => path.slice(REQUEST_PATH.length))
  .filter(Boolean)
  .join('|')})?$`;
