import { mount } from '../shell/mount.ts';
import { InboxPage } from './inbox-page.tsx';

mount('inbox', InboxPage);
