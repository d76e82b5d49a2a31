/**
 * Where to go after signing in: a path of this site, the home page for anything else. An address of another
 * site would make the login a way to send people there (open redirect); the login's own pages would go in circles.
 */
export const returnPath = (wanted: string | null | undefined, origin: string): string => {
  if (!wanted?.startsWith('/') || !URL.canParse(wanted, origin)) return '/';
  const url = new URL(wanted, origin);
  // `/.//elsewhere` is a path of this site until its dots are taken away: then it begins as the address of another.
  if (url.origin !== origin || url.pathname.startsWith('//') || /^\/(aanmelden|aangemeld)(\/|$)/.test(url.pathname)) return '/';
  return `${url.pathname}${url.search}${url.hash}`;
};

/** The sign-in page that comes back to `path`. */
export const signInAddress = (path: string): string => `/aanmelden/?naar=${encodeURIComponent(path)}`;
