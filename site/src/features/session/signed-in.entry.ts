import { mount } from '../shell/mount.ts';
import { SignedInPage } from './signed-in-page.tsx';

mount('signed-in', SignedInPage);
