import { mount } from '../shell/mount.ts';
import { ImportsPage } from './imports-page.tsx';

mount('imports', ImportsPage);
