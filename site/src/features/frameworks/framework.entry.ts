import { mount } from '../shell/mount.ts';
import { FrameworkPage } from './framework-page.tsx';

mount('framework', FrameworkPage);
