import { mount } from '../shell/mount.ts';
import { DifferencesPage } from './differences-page.tsx';

mount('differences', DifferencesPage);
