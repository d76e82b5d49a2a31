import { PublicationUnavailable } from '../catalogue/publication-client.ts';
import { Bell } from '../notifications/bell.tsx';
import { SessionMenu } from '../session/session-menu.tsx';
import { BasketLink } from './basket-link.tsx';
import { mount } from './mount.ts';
import { showSampleMark } from './sample-mark.ts';

mount('bell', Bell);
mount('basket', BasketLink);
mount('session', SessionMenu);

showSampleMark().catch((error: unknown) => {
  // Without the publication there is nothing on the page to mark; the page itself says that it could not be read.
  if (!(error instanceof PublicationUnavailable) && !(error instanceof TypeError)) throw error;
});
