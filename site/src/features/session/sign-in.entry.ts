import { mount } from '../shell/mount.ts';
import { SignInPage } from './sign-in-page.tsx';

mount('sign-in', SignInPage);
