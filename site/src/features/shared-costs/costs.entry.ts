import { mount } from '../shell/mount.ts';
import { CostsPage } from './costs-page.tsx';

mount('costs', CostsPage);
