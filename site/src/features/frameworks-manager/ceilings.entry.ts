import { mount } from '../shell/mount.ts';
import { CeilingsPage } from './ceilings-page.tsx';

mount('ceilings', CeilingsPage);
