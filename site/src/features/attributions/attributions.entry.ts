import { mount } from '../shell/mount.ts';
import { AttributionsPage } from './attributions-page.tsx';

mount('attributions', AttributionsPage);
